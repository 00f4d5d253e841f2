package org.clew.explorer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.clew.explorer.Records.Found;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.util.HtmlUtils;

/**
 * Serves the one page of the explorer at each address that it has a view for, so that an
 * address can be shared. What stands at an address, the page's own router decides; a
 * browser that asks for any other address, or for a record that there is not, gets the
 * page with status 404.
 */
@Controller
@EnableConfigurationProperties(SignIn.class)
class ExplorerController implements ErrorViewResolver {

	private static final ClassPathResource PAGE = new ClassPathResource("static/explorer/index.html");

	private static final String BASE = "<base href=\"/\">";

	private static final String END_OF_HEAD = "</head>";

	private static final String SIGN_IN = "<meta name=\"sign-in\" content=\"\">";

	/** What the pages of records show; all others are about a drug. */
	private static final Map<String, String> TYPES = Map.of("target", "Target", "disease", "Disease", "study", "Study",
			"programme", "AccessProgramme", "organization", "Organization");

	private final SignIn signIn;

	private final Records records;

	private final String contentSecurityPolicy;

	ExplorerController(SignIn signIn, ObjectProvider<WebGraphQlHandler> api) {
		this.signIn = signIn;
		this.records = new Records(api);
		// Nothing inline, and nothing from another host but the issuer that one signs in
		// at; pictures are made in the page.
		this.contentSecurityPolicy = String.join("; ", "default-src 'none'", "script-src 'self'", "style-src 'self'",
				"img-src 'self' data: blob:", "font-src 'self'", String.join(" ", connections(signIn)),
				"base-uri 'self'", "form-action 'self'", "frame-ancestors 'none'");
	}

	private static List<String> connections(SignIn signIn) {
		return Stream.concat(Stream.of("connect-src", "'self'"), signIn.hosts().stream()).toList();
	}

	@GetMapping(path = { "/", "/candidates", "/compare", "/thread", "/paper", "/paper/{*table}", "/intended-use",
			"/contribute", "/contribute/{*step}", "/signed-in" })
	ResponseEntity<String> page(HttpServletRequest request) throws IOException {
		return page(request, HttpStatus.OK, "");
	}

	@GetMapping("/{kind:drug|target|disease|study|programme|organization|ask-for|dossier|for-parents}/{*id}")
	ResponseEntity<String> record(@PathVariable String kind, @PathVariable String id, HttpServletRequest request)
			throws IOException {
		String type = TYPES.getOrDefault(kind, "Drug");
		Found found = this.records.find(request, type, id.substring(1));
		return (found == null) ? page(request, HttpStatus.NOT_FOUND, "")
				: page(request, HttpStatus.OK, Markup.of(type, found, request.getRequestURL().toString()));
	}

	private ResponseEntity<String> page(HttpServletRequest request, HttpStatus status, String markup)
			throws IOException {
		return ResponseEntity.status(status)
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.header("Content-Security-Policy", this.contentSecurityPolicy)
			.header("Referrer-Policy", "no-referrer")
			.header("X-Content-Type-Options", "nosniff")
			.header(HttpHeaders.CACHE_CONTROL, "no-cache")
			.body(html(request).replace(END_OF_HEAD, markup + END_OF_HEAD));
	}

	@Override
	public @Nullable ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status,
			Map<String, Object> model) {
		return (status == HttpStatus.NOT_FOUND) ? new ModelAndView(notFound()) : null;
	}

	private View notFound() {
		return (model, request, response) -> {
			response.setContentType("text/html;charset=UTF-8");
			response.setHeader("Content-Security-Policy", this.contentSecurityPolicy);
			response.setHeader("Referrer-Policy", "no-referrer");
			response.setHeader("X-Content-Type-Options", "nosniff");
			response.getWriter().write(html(request));
		};
	}

	/** Addresses in the page are relative to where Clew is, also behind a proxy. */
	private String html(HttpServletRequest request) throws IOException {
		String base = HtmlUtils.htmlEscape(request.getContextPath() + "/");
		return PAGE.getContentAsString(StandardCharsets.UTF_8)
			.replace(BASE, BASE.replace("\"/\"", '"' + base + '"'))
			.replace(SIGN_IN, signIn());
	}

	private String signIn() {
		return "<meta name=\"sign-in\" content=\"%s\" data-client=\"%s\" data-scope=\"%s\">".formatted(
				HtmlUtils.htmlEscape(this.signIn.issuer()), HtmlUtils.htmlEscape(this.signIn.client()),
				HtmlUtils.htmlEscape(this.signIn.scope()));
	}

}
