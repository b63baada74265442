package dev.nape.server.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.evidence.Source;
import dev.nape.server.TestServer;
import dev.nape.server.Visitor;
import dev.nape.server.account.AccountSettings;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page that can be reached from the library, as a stranger reads it. */
@TestServer
class LibraryPagesTest {

  private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

  @Autowired AccountSettings settings;
  @Autowired Library library;

  /** The text of each page by address; of the body map every choice, in the view it is linked. */
  private Map<String, String> pages() {
    Visitor stranger = new Visitor(settings.link(""));
    Map<String, String> pages = new LinkedHashMap<>();
    Set<String> choices = new HashSet<>();
    Queue<String> waiting = new ArrayDeque<>(Set.of("/library"));
    while (!waiting.isEmpty()) {
      String address = waiting.remove();
      if (pages.containsKey(address)) {
        continue;
      }
      var answer = stranger.get(address);
      assertThat(answer.statusCode()).as(address).isEqualTo(200);
      pages.put(address, answer.body());
      Matcher link = LINK.matcher(answer.body());
      while (link.find()) {
        String found = link.group(1).replace("&amp;", "&").replaceFirst("#.*", "");
        boolean fresh =
            !found.startsWith("/library/body/")
                || choices.add(found.replaceAll("&(show|peel|closer)=[^&]*", ""));
        if (found.startsWith("/library") && fresh) {
          waiting.add(found);
        }
      }
    }
    return pages;
  }

  @Test
  void noPageLinksAWeakSourceAndEveryPageSaysThatItAwaitsReview() {
    Set<String> weak =
        library.knowledge().sources().stream()
            .filter(source -> source.grade() == Source.Grade.D)
            .flatMap(source -> source.address().stream())
            .collect(Collectors.toUnmodifiableSet());
    assertThat(weak).hasSizeGreaterThan(3);
    Map<String, String> pages = pages();
    assertThat(pages).hasSizeGreaterThan(100);
    int named = 0;
    int linked = 0;
    for (Map.Entry<String, String> page : pages.entrySet()) {
      assertThat(page.getValue()).as(page.getKey()).contains("Awaiting clinical review");
      named += page.getValue().contains("data-grade=\"D\"") ? 1 : 0;
      Matcher link = LINK.matcher(page.getValue());
      while (link.find()) {
        linked += link.group(1).startsWith("http") ? 1 : 0;
        assertThat(weak).as(page.getKey()).doesNotContain(link.group(1).replace("&amp;", "&"));
      }
    }
    assertThat(named).isGreaterThan(3);
    assertThat(linked).isGreaterThan(100);
  }

  @Test
  void whatDoesNotExistIsNotFound() {
    Visitor stranger = new Visitor(settings.link(""));
    for (String address :
        Set.of(
            "/library/techniques/levitation",
            "/library/body/inside",
            "/library/body/front?zone=aura",
            "/library/body/front?zone=temple&muscle=temporalis",
            "/library/body/front?closer=knee",
            "/library/body/back?peel=9",
            "/library/body/back?peel=x",
            "/library/evidence/nobody-1999",
            "/library/evidence?about=levitation")) {
      assertThat(stranger.get(address).statusCode()).as(address).isIn(400, 404);
    }
  }
}
