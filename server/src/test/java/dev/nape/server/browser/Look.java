package dev.nape.server.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Looks at a page as those who cannot see it well, and says what is wrong with it. */
final class Look {

  static final List<String> THEMES = List.of("dark", "blackout", "paper", "contrast");

  private Look() {}

  /** What a colour can break. Axe is in the page by then, and only faults are handed over. */
  private static final String COLOURS =
      """
      async () => (await axe.run({ runOnly: ['color-contrast', 'link-in-text-block'], resultTypes: ['violations'] }))
        .violations.map(fault => fault.id + ' ' + fault.nodes[0].html)\
      """;

  /**
   * What axe-core finds, with everything unfolded: by all its rules in the first theme, and in each
   * other theme by those that a colour can break.
   */
  static List<String> withAxe(Page page) {
    unfold(page);
    List<String> faults = new ArrayList<>();
    for (String theme : THEMES) {
      page.evaluate("theme => document.documentElement.dataset.theme = theme", theme);
      List<?> found =
          theme.equals(THEMES.getFirst()) ? all(page) : (List<?>) page.evaluate(COLOURS);
      found.forEach(fault -> faults.add("%s in %s: %s".formatted(page.url(), theme, fault)));
    }
    return faults;
  }

  private static List<String> all(Page page) {
    return new AxeBuilder(page)
        .setLegacyMode(true).analyze().getViolations().stream()
            .map(fault -> fault.getId() + " " + fault.getNodes().getFirst().getHtml())
            .toList();
  }

  /** The innermost elements that reach beyond the right edge. */
  private static final String WIDEST =
      """
      [...document.querySelectorAll('body *')]
        .filter(e => e.getBoundingClientRect().right > document.scrollingElement.clientWidth + 1)
        .filter(e => ![...e.children].some(c =>
          c.getBoundingClientRect().right > document.scrollingElement.clientWidth + 1))
        .slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' | ')
      """;

  /** Where it scrolls sideways: at 320 px, and elsewhere with text at twice its size. */
  static List<String> forSideways(Page page) {
    unfold(page);
    List<String> faults = new ArrayList<>();
    for (int width : List.of(320, 390, 1280)) {
      page.setViewportSize(width, 700);
      for (int percent : width == 320 ? List.of(100) : List.of(100, 200)) {
        page.evaluate("p => document.documentElement.style.fontSize = p + '%'", percent);
        int over =
            ((Number)
                    page.evaluate(
                        "document.scrollingElement.scrollWidth"
                            + " - document.scrollingElement.clientWidth"))
                .intValue();
        if (over > 0) {
          faults.add(
              "%s at %d px, %d %%: %d px too wide: %s"
                  .formatted(page.url(), width, percent, over, page.evaluate(WIDEST)));
        }
      }
    }
    page.evaluate("document.documentElement.style.fontSize = ''");
    return faults;
  }

  /** Targets that a thumb would miss. */
  static List<String> forSmallTargets(Page page) {
    Object small =
        page.evaluate(
            """
            [...document.querySelectorAll(
                ".btn, .choice, .chip, .input, .pain label, .day-row, .tab, .month .day")]
              .filter(e => e.getClientRects().length)
              .filter(e => { const r = e.getBoundingClientRect();
                return r.height < 47.5 || r.width < 43.5; })
              .map(e => location.pathname + " " + e.outerHTML.slice(0, 90))\
            """);
    return ((List<?>) small).stream().map(String::valueOf).toList();
  }

  private static void unfold(Page page) {
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
  }
}
