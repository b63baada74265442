package dev.nape.server.browser;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Every page there is: the route that makes it, and addresses where it can be seen. A route without
 * a line here fails a test, so that no page goes unlooked at.
 */
final class Pages {

  /** Routes that answer with something other than a page of their own. */
  static final List<String> NO_PAGES =
      List.of(
          "/",
          "/health",
          "/demo",
          "/now/{version}/{name}",
          "/worker.js",
          "/manifest.webmanifest",
          "/calendar/{token}.ics",
          "/proof/trials/{id}/sealed",
          "/proof/trials/{id}/seal");

  /** Seen only after something was sent first; the tests of their module look at them. */
  static final List<String> AFTER_A_POST = List.of("/transfer/import/{id}");

  private Pages() {}

  /** For somebody who is not signed in. */
  static Map<String, List<String>> open(String setupPath, String invitationPath) {
    Map<String, List<String>> pages = new LinkedHashMap<>();
    pages.put("/setup/{token}", List.of(setupPath, "/setup/not-the-link"));
    pages.put("/invitation/{token}", List.of(invitationPath));
    pages.put("/sign-up", List.of("/sign-up"));
    pages.put("/sign-in", List.of("/sign-in", "/sign-in?wrong", "/sign-in?out"));
    pages.put("/recover", List.of("/recover"));
    pages.put("/now", List.of("/now", "/now#/settings"));
    pages.putAll(library());
    return pages;
  }

  /** To read, for anybody. */
  private static Map<String, List<String>> library() {
    return Map.of(
        "/library",
        List.of("/library"),
        "/library/body",
        List.of("/library/body"),
        "/library/body/{view}",
        List.of(
            "/library/body/left?zone=temple",
            "/library/body/back?show=muscles&peel=1",
            "/library/body/front?region=carotid",
            "/library/body/leg?point=SP6&show=points"),
        "/library/techniques/{id}",
        List.of(
            "/library/techniques/suboccipital-release", "/library/techniques/spinal-manipulation"),
        "/library/evidence",
        List.of("/library/evidence?about=trigger-point", "/library/evidence?about=hot-stone"),
        "/library/evidence/{study}",
        List.of("/library/evidence/lawler-2006"),
        "/library/safety",
        List.of("/library/safety"),
        "/library/sources",
        List.of("/library/sources"));
  }

  /** For somebody whose diary holds something of everything. */
  static Map<String, List<String>> signedIn(UUID attack, LocalDate today) {
    YearMonth month = YearMonth.from(today);
    LocalDate day = today.minusDays(2);
    Map<String, List<String>> pages = new LinkedHashMap<>();
    pages.put("/diary/today", List.of("/diary/today"));
    pages.put("/diary", List.of("/diary"));
    pages.put(
        "/diary/{month:\\d{4}-\\d{2}}",
        List.of("/diary/" + month.minusMonths(1), "/diary/" + month.minusYears(3)));
    pages.put(
        "/diary/timeline",
        List.of("/diary/timeline", "/diary/timeline?filtered=1", "/diary/timeline?to=2001-01-01"));
    pages.put("/diary/days", List.of("/diary/days"));
    pages.put(
        "/diary/days/{date}",
        List.of("/diary/days/" + day, "/diary/days/" + today, "/diary/days/" + today.plusDays(9)));
    pages.put("/diary/attacks/new", List.of("/diary/attacks/new?date=" + day));
    pages.put("/diary/attacks/{id}", List.of("/diary/attacks/" + attack));
    pages.put(
        "/diary/attacks/{id}/severity",
        List.of(
            "/diary/attacks/" + attack + "/severity",
            "/diary/attacks/" + attack + "/severity?open"));
    pages.put("/proof", List.of("/proof"));
    pages.put("/proof/relief/new", List.of("/proof/relief/new"));
    pages.put("/proof/trial/new", List.of("/proof/trial/new"));
    pages.put("/transfer/import", List.of("/transfer/import"));
    pages.put("/reminders", List.of("/reminders"));
    pages.put("/account", List.of("/account", "/nothing-here"));
    return pages;
  }

  /** For somebody in trials: a relief trial that was stopped and one that runs. */
  static Map<String, List<String>> trials(SampleTrials sample) {
    return Map.of(
        "/proof/relief/{id}",
        List.of("/proof/relief/" + sample.stopped(), "/proof/relief/" + sample.running()));
  }

  /** For somebody with a trial of prevention that has shown something. */
  static Map<String, List<String>> prevention(UUID trial) {
    return Map.of(
        "/proof/trials",
        List.of("/proof/trials", "/proof?running"),
        "/proof/trials/{id}",
        List.of("/proof/trials/" + trial));
  }

  /** For somebody who was screened, stopped and cleared again today. */
  static Map<String, List<String>> session(SampleSession sample) {
    Map<String, List<String>> pages = new LinkedHashMap<>();
    pages.put("/screening/profile", List.of("/screening/profile", "/screening/profile?open"));
    pages.put("/screening/check", List.of("/screening/check"));
    pages.put(
        "/screening/clearance/{id}",
        List.of(
            "/screening/clearance/" + sample.cleared() + "?cleared",
            "/screening/clearance/" + sample.stopped() + "?stopped"));
    pages.put(
        "/session/{id}",
        List.of(
            "/session/" + sample.done().completed() + "?completed",
            "/session/" + sample.done().stopped() + "?saved",
            "/session/" + sample.done().deleted() + "?deleted"));
    pages.put("/session/reaction", List.of("/session/reaction"));
    pages.put(
        "/session/{id}/reaction", List.of("/session/" + sample.done().completed() + "/reaction"));
    pages.put("/planner", List.of("/planner"));
    pages.put(
        "/planner/plan/{id}",
        List.of(
            "/planner/plan/" + sample.plan() + "?now",
            "/planner/plan/" + sample.earlierPlan() + "?earlier"));
    return pages;
  }

  /** Only where the demonstration runs. */
  static Map<String, List<String>> demonstration() {
    return Map.of("/styleguide", List.of("/styleguide"));
  }
}
