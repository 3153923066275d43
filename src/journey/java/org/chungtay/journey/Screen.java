package org.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A page in a browser as one person looks at it.
public final class Screen implements AutoCloseable {
  /// No page has frames, which the other mode of axe is for; what is right is not told.
  private static final AxeRunOptions ONLY_WRONG = new AxeRunOptions();

  static {
    ONLY_WRONG.setResultTypes(List.of("violations"));
  }

  /// What axe has seen: a page's structure and colours are those of its width and theme, whatever
  /// the language says in it.
  private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();

  private final Look look;
  private final String origin;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private boolean leaving;

  Screen(Look look, String origin, BrowserContext context) {
    this.look = look;
    this.origin = origin;
    this.context = context;
    this.page = context.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(message -> {
      // a page that is meant to be refused makes the browser say so; everything else is a defect
      if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
        complaints.add(message.text());
      }
    });
    page.onRequest(request -> leaving |= isNavigation(request));
    page.onRequestFailed(request -> leaving &= !isNavigation(request));
    page.onDOMContentLoaded(_ -> leaving = false);
    page.onResponse(response -> {
      leaving &= response.status() != 204;
      if (response.status() >= 400 && !response.request().isNavigationRequest()) {
        complaints.add(response.status() + " " + response.url());
      }
    });
  }

  /// Opens a path of the product in the look's language.
  public void open(String path) {
    var separator = path.contains("?") ? "&" : "?";
    page.navigate(origin + path + separator + "lang=" + look.language().tag());
  }

  /// Playwright's own page, for what a journey does.
  public Page page() {
    return page;
  }

  public Locator find(String selector) {
    return page.locator(selector);
  }

  public String path() {
    settle();
    return page.url().substring(origin.length());
  }

  /// The whole address of a path of the product.
  public String address(String path) {
    return origin + path;
  }

  /// The number an element begins with, as the look's language writes numbers.
  public BigDecimal readNumber(String selector) {
    var written = find(selector).first().innerText().strip();
    var format = NumberFormat.getNumberInstance(look.language().locale());
    if (format instanceof DecimalFormat decimal) {
      decimal.setParseBigDecimal(true);
    }
    try {
      return (BigDecimal) format.parse(written);
    } catch (ParseException notANumber) {
      throw new AssertionError(written + " is no number", notANumber);
    }
  }

  /// Keeps a picture of the page as a sheet of A4 shows it; the screen is as before afterwards.
  public void looksOnPaper(String name) {
    settle();
    var device = look.device();
    page.setViewportSize(680, 960);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    keep(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target/screenshots/" + name + "-" + look.name() + "-paper.png"))
            .setFullPage(true));
    var tooWide = tooWide();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(null));
    page.setViewportSize(device.width(), device.height());
    assertThat(tooWide).as("wider than the paper: " + name).isEmpty();
  }

  /// A browser without a screen now and then has no picture ready when the processors are busy; the
  /// page itself is as it was, so it is asked once more.
  private void keep(Page.ScreenshotOptions options) {
    try {
      page.screenshot(options);
    } catch (PlaywrightException notYet) {
      if (!String.valueOf(notYet.getMessage()).contains("Unable to capture screenshot")) {
        throw notYet;
      }
      page.screenshot(options);
    }
  }

  /// What must be true of every page: axe finds nothing (once in each width and theme), nothing is
  /// wider than the screen, no message key is left untranslated, the browser complains of nothing.
  /// A picture is kept.
  public void looksRight(String name) {
    settle();
    var file = "target/screenshots/" + name + "-" + look.name() + ".png";
    keep(
        new Page.ScreenshotOptions()
            .setPath(Path.of(file))
            .setFullPage(true)
            .setAnimations(ScreenshotAnimations.DISABLED));
    assertThat(tooWide()).as("wider than the screen: " + file).isEmpty();
    assertThat(tooSmall()).as("too small for a thumb: " + file).isEmpty();
    assertThat(page.locator("main").innerText())
        .as("untranslated keys")
        .doesNotContainPattern(
            "\\b(shared|portal|activity|care|movement|place|privacy|territory|identity|evidence|outcome"
                + "|organization|workbench|refusal)"
                + "\\.[a-z-]+\\.[a-z]");
    if (look.scripts() && LOOKED_AT.add(name + " " + look.device() + " " + look.dark())) {
      var violations =
          new AxeBuilder(page).setLegacyMode(true).options(ONLY_WRONG).analyze().getViolations();
      assertThat(violations)
          .as("axe: " + file)
          .extracting(rule -> rule.getId() + " " + rule.getHelp() + " " + rule.getNodes())
          .isEmpty();
    }
    assertThat(complaints).as("the browser's complaints").isEmpty();
  }

  private boolean isNavigation(Request request) {
    return request.isNavigationRequest() && request.frame().equals(page.mainFrame());
  }

  /// A press returns before the page that it leads to is there; a person looks when it is.
  private void settle() {
    page.waitForTimeout(30);
    for (int waited = 0; leaving && waited < 200; waited++) {
      page.waitForTimeout(50);
    }
    page.waitForLoadState(LoadState.LOAD);
  }

  /// On a phone, what is pressed is at least 44 px high.
  private List<String> tooSmall() {
    return look.device() == Look.Device.DESKTOP
        ? List.of()
        : lines(
            """
            () => [...document.querySelectorAll(
                'button, .button, select, input:not([type=hidden], [type=checkbox], [type=radio]), label.choice, summary, nav a, .links a, a.figure')]
              .filter(e => e.offsetParent && e.getBoundingClientRect().height < 43.5)
              .slice(0, 8).map(e => e.outerHTML.slice(0, 160))
            """);
  }

  private List<String> lines(String script) {
    return page.evaluate(script) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  private List<String> tooWide() {
    return lines(
        """
        () => document.documentElement.scrollWidth <= window.innerWidth ? [] :
          [...document.querySelectorAll('body *')]
            .filter(e => { const b = e.getBoundingClientRect(); return b.right > innerWidth + 1 || b.left < -1; })
            .slice(0, 8).map(e => e.outerHTML.slice(0, 160))
        """);
  }

  @Override
  public void close() {
    context.close();
  }
}
