package org.clew.issuer;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clew.issuer.DevelopmentIssuer.LoopbackOnly;
import org.clew.issuer.DevelopmentIssuer.PublicAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for the development issuer: who gets a token and how, and that nobody else than
 * this machine does.
 */
class DevelopmentIssuerTests {

	private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private static ConfigurableApplicationContext issuer;

	private static URI address;

	private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	@BeforeAll
	static void start() {
		issuer = application().run("--server.port=0", "--spring.profiles.active=dev-issuer");
		address = URI.create("http://127.0.0.1:" + port(issuer));
	}

	@AfterAll
	static void stop() {
		issuer.close();
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void givesAProgramATokenWithTheRoleOfAPerson(Person person) throws Exception {
		String basic = Base64.getEncoder()
			.encodeToString((person.login() + ":" + person.login()).getBytes(StandardCharsets.UTF_8));
		HttpResponse<String> answer = send(
				post("/oauth2/token", "grant_type=client_credentials").header("Authorization", "Basic " + basic));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertToken(answer.body(), person);
	}

	@Test
	void letsAPageSignItsUserIn() throws Exception {
		String verifier = "a".repeat(64);
		String challenge = Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
		String back = address + "/signed-in";
		HttpResponse<String> asked = send(
				get("/oauth2/authorize?response_type=code&client_id=explorer&scope=openid" + "&state=s&redirect_uri="
						+ encoded(back) + "&code_challenge_method=S256&code_challenge=" + challenge));
		assertThat(asked.headers().firstValue("Location").orElseThrow()).endsWith("/login");
		String form = send(get("/login")).body();
		HttpResponse<String> signedIn = send(
				post("/login", "username=grace&password=grace&_csrf=" + encoded(found(CSRF, form))));
		HttpResponse<String> authorized = send(
				HttpRequest.newBuilder(address.resolve(signedIn.headers().firstValue("Location").orElseThrow())));
		String location = authorized.headers().firstValue("Location").orElseThrow();
		assertThat(location).startsWith(back + "?code=");
		String code = location.substring(location.indexOf("code=") + 5, location.indexOf("&state"));
		HttpResponse<String> token = send(post("/oauth2/token", "grant_type=authorization_code&client_id=explorer&code="
				+ code + "&code_verifier=" + verifier + "&redirect_uri=" + encoded(back)));
		assertToken(token.body(), Person.GRACE);
	}

	@Test
	void sendsNoCodeElsewhere() throws Exception {
		HttpResponse<String> answer = send(
				get("/oauth2/authorize?response_type=code&client_id=explorer&scope=openid" + "&redirect_uri="
						+ encoded("https://elsewhere.test/") + "&code_challenge=abc&code_challenge_method=S256"));
		assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("elsewhere.test");
	}

	@Test
	void bindsTheMachineItselfIfNoAddressIsGiven() {
		TomcatServletWebServerFactory server = new TomcatServletWebServerFactory();
		new LoopbackOnly(new ServerProperties()).customize(server);
		assertThat(server.getAddress()).isNotNull().matches(InetAddress::isLoopbackAddress);
	}

	@ParameterizedTest
	@CsvSource({ "0.0.0.0", "192.0.2.1", "::" })
	void refusesToStartOnAPublicAddress(String wanted) {
		assertThatExceptionOfType(Exception.class)
			.isThrownBy(() -> application()
				.run("--server.port=0", "--server.address=" + wanted, "--spring.profiles.active=dev-issuer")
				.close())
			.havingRootCause()
			.isInstanceOf(PublicAddress.class)
			.withMessageContaining("serves this machine only");
	}

	@ParameterizedTest
	@CsvSource({ "localhost, 200", "LOCALHOST:8080, 200", "127.0.0.1:1, 200", "[::1]:8080, 200", "rebound.test, 421",
			"localhost.rebound.test:8080, 421", "127.0.0.1.rebound.test, 421", "192.0.2.1:8080, 421" })
	void answersToNamesOfThisMachineOnly(String host, int status) throws Exception {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
			socket.getOutputStream()
				.write("GET /.well-known/openid-configuration HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
					.formatted(host)
					.getBytes(StandardCharsets.US_ASCII));
			assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
				.startsWith("HTTP/1.1 " + status);
		}
	}

	@Test
	void isNotThereWithoutItsProfile() {
		try (ConfigurableApplicationContext without = application().run("--server.port=0")) {
			assertThat(without.getBeanProvider(JwtDecoder.class)).isEmpty();
			assertThat(without).isInstanceOf(WebServerApplicationContext.class);
		}
	}

	private static SpringApplicationBuilder application() {
		return new SpringApplicationBuilder(Small.class).web(WebApplicationType.SERVLET)
			.properties("spring.config.name=none", "spring.main.banner-mode=off");
	}

	private static int port(ConfigurableApplicationContext context) {
		WebServer server = ((WebServerApplicationContext) context).getWebServer();
		return (server != null) ? server.getPort() : 0;
	}

	private static void assertToken(String body, Person person) {
		Jwt token = issuer.getBean(JwtDecoder.class).decode(found(ACCESS_TOKEN, body));
		assertThat(token.getSubject()).isEqualTo(person.login());
		assertThat(token.getClaimAsString("name")).isEqualTo(person.shown());
		assertThat(token.getClaimAsStringList("roles"))
			.isEqualTo(List.of(person.role().name().toLowerCase(Locale.ROOT)));
	}

	private static String found(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		assertThat(matcher.find()).as(text).isTrue();
		return matcher.group(1);
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	private static HttpRequest.Builder get(String path) {
		return HttpRequest.newBuilder(address.resolve(path)).header("Accept", "text/html");
	}

	private static HttpRequest.Builder post(String path, String form) {
		return HttpRequest.newBuilder(address.resolve(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/** A web server with the issuer, and nothing else of the application. */
	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration({ TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
			WebMvcAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class, JacksonAutoConfiguration.class,
			SecurityAutoConfiguration.class, ServletWebSecurityAutoConfiguration.class,
			SecurityFilterAutoConfiguration.class })
	@Import(DevelopmentIssuer.class)
	static class Small {

	}

}
