package org.clew.explorer;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * One Chromium for all tests of the run, with a {@link Visit} of its own for each.
 */
class Chromium implements ExecutionCondition, ParameterResolver, AfterEachCallback {

	private static final System.Logger LOGGER = System.getLogger(Chromium.class.getName());

	private static final Namespace NAMESPACE = Namespace.create(Chromium.class);

	private static final Optional<Path> EXECUTABLE = Stream
		.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
				"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
		.map(Path::of)
		.filter(Files::isExecutable)
		.findFirst();

	/** How long a page on a busy machine may take; no test asks how fast it is. */
	static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final String NONE = "There is no Chromium: tests in a browser are skipped";

	static {
		if (EXECUTABLE.isEmpty()) {
			LOGGER.log(System.Logger.Level.WARNING, NONE);
		}
	}

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		return EXECUTABLE.map((path) -> ConditionEvaluationResult.enabled("%s can start".formatted(path)))
			.orElseGet(() -> ConditionEvaluationResult.disabled(NONE));
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Visit.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getStore(NAMESPACE).computeIfAbsent(Visit.class, (key) -> {
			Window window = context.getRoot()
				.getStore(NAMESPACE)
				.computeIfAbsent(Window.class, (k) -> Window.open(), Window.class);
			return new Visit(window.browser(), server(context));
		}, Visit.class);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Visit visit = context.getStore(NAMESPACE).get(Visit.class, Visit.class);
		if (visit == null) {
			return;
		}
		if (context.getExecutionException().isPresent()) {
			visit.picture("failed/" + context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName());
		}
		else {
			visit.assertQuiet();
		}
	}

	private static URI server(ExtensionContext context) {
		String port = SpringExtension.getApplicationContext(context)
			.getEnvironment()
			.getRequiredProperty("local.server.port");
		return URI.create("http://localhost:" + port);
	}

	private record Window(Playwright playwright, Browser browser) implements AutoCloseable {

		static Window open() {
			PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
			Playwright playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			// A container runs as root, for whom Chromium has no sandbox, and has little
			// shared memory.
			Browser browser = playwright.chromium()
				.launch(new BrowserType.LaunchOptions().setExecutablePath(EXECUTABLE.orElseThrow())
					.setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
			return new Window(playwright, browser);
		}

		@Override
		public void close() {
			this.playwright.close();
		}

	}

}
