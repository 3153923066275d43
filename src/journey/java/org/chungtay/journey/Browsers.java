package org.chungtay.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import jakarta.annotation.PreDestroy;
import java.net.HttpCookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Sessions;
import org.chungtay.identity.Sessions.Way;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;

/// One Chromium for all journeys of a run; every [Screen] is a fresh browser profile.
@Component
public class Browsers {
  private static final Path DEBIAN_CHROMIUM =
      Path.of(System.getenv().getOrDefault("CHUNGTAY_CHROMIUM", "/usr/bin/chromium"));

  private final Sessions sessions;
  private final Environment environment;
  private @Nullable Playwright playwright;
  private @Nullable Browser browser;

  Browsers(Sessions sessions, Environment environment) {
    this.sessions = sessions;
    this.environment = environment;
  }

  public Screen visitor(Look look) {
    return screen(look, fresh(look));
  }

  public Screen signedIn(Look look, Actor actor) {
    return signedIn(look, actor, fresh(look));
  }

  private Screen signedIn(Look look, Actor actor, BrowserContext context) {
    var response = new MockHttpServletResponse();
    sessions.open(actor.person(), Way.CODE, new MockHttpServletRequest(), response);
    for (var header : response.getHeaders(HttpHeaders.SET_COOKIE)) {
      var cookie = HttpCookie.parse(header).getFirst();
      context.addCookies(List.of(new Cookie(cookie.getName(), cookie.getValue()).setUrl(origin())));
    }
    return screen(look, context);
  }

  /// With a camera that sees a film (y4m) over and over. A browser of its own: the film is chosen
  /// when it starts.
  public Screen withCamera(Look look, Actor actor, Path film) {
    var _ = browser();
    var seeing =
        Objects.requireNonNull(playwright)
            .chromium()
            .launch(
                options(
                    "--use-fake-ui-for-media-stream",
                    "--use-fake-device-for-media-stream",
                    "--use-file-for-fake-video-capture=" + film));
    return signedIn(look, actor, fresh(seeing, look));
  }

  private Screen screen(Look look, BrowserContext context) {
    return new Screen(look, origin(), context);
  }

  private BrowserContext fresh(Look look) {
    return fresh(browser(), look);
  }

  private static BrowserContext fresh(Browser browser, Look look) {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setViewportSize(look.device().width(), look.device().height())
            .setLocale(look.language().tag())
            .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
            .setHasTouch(look.device() == Look.Device.PHONE)
            .setJavaScriptEnabled(look.scripts())
            .setTimezoneId("Asia/Ho_Chi_Minh"));
  }

  private synchronized Browser browser() {
    var running = browser;
    if (running == null) {
      var started =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      running = started.chromium().launch(options());
      playwright = started;
      browser = running;
    }
    return running;
  }

  private static BrowserType.LaunchOptions options(String... more) {
    var arguments = Stream.concat(Stream.of("--no-sandbox"), Stream.of(more)).toList();
    var options = new BrowserType.LaunchOptions().setArgs(arguments);
    if (Files.isExecutable(DEBIAN_CHROMIUM)) {
      options.setExecutablePath(DEBIAN_CHROMIUM);
    }
    return options;
  }

  private String origin() {
    return "http://localhost:" + environment.getRequiredProperty("local.server.port");
  }

  @PreDestroy
  synchronized void close() {
    if (playwright != null) {
      playwright.close();
    }
  }
}
