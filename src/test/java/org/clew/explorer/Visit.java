package org.clew.explorer;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody looks at pages of this server in a browser's window that remembers nothing of
 * others: wide and light until a test says otherwise, and without animations.
 */
final class Visit implements AutoCloseable {

	private static final String API = "**/graphql";

	private static final Path PICTURES = Path.of("target/pictures");

	private static final int HEIGHT = 900;

	private static final int MOST_TABS = 200;

	private final URI server;

	private final BrowserContext window;

	private final Page page;

	private final List<String> requests = new ArrayList<>();

	private final List<String> complaints = new ArrayList<>();

	private boolean failing;

	Visit(Browser browser, URI server) {
		this.server = server;
		this.window = browser.newContext(new Browser.NewContextOptions().setBaseURL(server.toString())
			.setLocale("en-GB")
			.setReducedMotion(ReducedMotion.REDUCE)
			.setPermissions(List.of("clipboard-read", "clipboard-write")));
		this.page = this.window.newPage();
		this.page.setDefaultTimeout(Chromium.PATIENCE.toMillis());
		this.page.onRequest(this::note);
		this.page.onConsoleMessage(this::note);
		this.page.onPageError(this.complaints::add);
		look(Look.WIDE_LIGHT);
	}

	/**
	 * {@return the page, to find things on it}
	 */
	Page page() {
		return this.page;
	}

	/**
	 * Sets width and colours, of what is open too.
	 * @param look which
	 * @return this visit
	 */
	Visit look(Look look) {
		this.page.setViewportSize(look.width, HEIGHT);
		this.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.colours));
		return this;
	}

	/**
	 * Opens an address, and waits until no part of the page is on its way any more.
	 * @param path and query, such as {@code /paper}
	 * @return this visit
	 */
	Visit open(String path) {
		this.page.navigate(path);
		return settle();
	}

	/**
	 * Waits until no part of the page is on its way any more.
	 * @return this visit
	 */
	Visit settle() {
		this.page.waitForFunction("() => document.readyState === 'complete' && document.querySelector('main')"
				+ " && !document.querySelector('.skeleton, .busy-line, [aria-busy=true]')");
		return this;
	}

	/**
	 * {@return what the address bar holds after the host}
	 */
	String address() {
		return this.page.url().substring(this.server.toString().length());
	}

	/**
	 * Goes on with the tabulator until something has the focus.
	 * @param wanted what is to have it
	 */
	void tabTo(Locator wanted) {
		for (int tab = 0; tab < MOST_TABS; tab++) {
			if ((Boolean) wanted.evaluate("(it) => it === document.activeElement")) {
				return;
			}
			this.page.keyboard().press("Tab");
		}
		throw new AssertionError("%s has no focus after %d tabs".formatted(wanted, MOST_TABS));
	}

	/**
	 * Presses keys, as {@code ArrowDown} or {@code Shift+Tab}, where the focus is.
	 * @param keys which, one after the other
	 */
	void press(String... keys) {
		Stream.of(keys).forEach(this.page.keyboard()::press);
	}

	/** From here on the API fails as the server does that knows no cause. */
	void failApi() {
		this.failing = true;
		this.page.route(API, (route) -> route.fulfill(new Route.FulfillOptions().setStatus(200)
			.setContentType("application/graphql-response+json")
			.setBody(
					"""
							{"errors": [{"message": "INTERNAL_ERROR for 4f2a-17", "locations": [], "extensions": {"classification": "INTERNAL_ERROR"}}], "data": null}
							""")));
	}

	/**
	 * From here on the API answers with a status and no answer of its own, as a proxy in
	 * front of a server that is down.
	 * @param status such as 502
	 */
	void failApi(int status) {
		this.failing = true;
		this.page.route(API, (route) -> route
			.fulfill(new Route.FulfillOptions().setStatus(status).setContentType("text/html").setBody("<h1>Bad</h1>")));
	}

	/** From here on the API works again. */
	void healApi() {
		this.page.unroute(API);
		this.window.setOffline(false);
	}

	/** From here on there is no network. */
	void goOffline() {
		this.failing = true;
		this.window.setOffline(true);
	}

	/**
	 * From here on the API does not answer.
	 * @return to be run for what was asked until then to be answered after all
	 */
	Runnable holdApi() {
		List<Route> held = new ArrayList<>();
		this.page.route(API, held::add);
		return () -> {
			healApi();
			List.copyOf(held).forEach(Route::resume);
		};
	}

	/**
	 * From here on each answer of the API is changed on its way.
	 * @param change of the body
	 */
	void changeAnswers(UnaryOperator<String> change) {
		this.page.route(API, (route) -> {
			APIResponse answer = route.fetch();
			route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(change.apply(answer.text())));
		});
	}

	/** Asserts that axe finds nothing that keeps anybody out (WCAG 2.2 A and AA). */
	void assertAccessible() {
		assertThat(new AxeBuilder(this.page)
			.withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
			.analyze()
			.getViolations())
			.as("what axe finds on %s", address())
			.allSatisfy((rule) -> assertThat(rule.getNodes()).as(rule.getId() + ": " + rule.getHelp())
				.extracting((node) -> node.getTarget() + " " + node.getFailureSummary())
				.isEmpty());
	}

	/**
	 * Asserts that nothing is wider than the window, so that nobody has to scroll to the
	 * side.
	 */
	void assertFits() {
		assertThat((Integer) this.page.evaluate("() => document.documentElement.scrollWidth"))
			.as("width of %s", address())
			.isLessThanOrEqualTo(this.page.viewportSize().width);
	}

	/**
	 * Asserts that no other host was asked for anything, and that the console is silent.
	 */
	void assertQuiet() {
		assertThat(this.requests).as("requests")
			.allSatisfy((url) -> assertThat(url)
				.matches((it) -> it.startsWith(this.server + "/") || it.startsWith("data:") || it.startsWith("blob:")));
		assertThat(this.complaints).as("complaints in the console").isEmpty();
	}

	/**
	 * Keeps a picture of the whole page as {@code target/pictures/<name>.png}.
	 * @param name of the file
	 */
	void picture(String name) {
		this.page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
			.setPath(PICTURES.resolve(name.replaceAll("[^\\w./-]+", "-") + ".png")));
	}

	/**
	 * Sees the page as it is printed, or as it is on a screen.
	 * @param media which
	 */
	void media(Media media) {
		this.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
	}

	@Override
	public void close() {
		this.window.close();
	}

	private void note(Request request) {
		this.requests.add(request.url());
	}

	private void note(ConsoleMessage message) {
		// A browser complains of each answer that failed, and these were asked to fail.
		boolean asked = this.failing && message.text().startsWith("Failed to load resource");
		// A server that is busy for a moment refuses, and the page asks again.
		boolean busy = message.text().contains("status of 503");
		// The page of a record that there is not says so, with a status of its own.
		boolean unknown = message.text().contains("status of 404") && message.location().startsWith(this.page.url());
		if (message.type().equals("error") && !asked && !busy && !unknown) {
			this.complaints.add(message.text());
		}
	}

}
