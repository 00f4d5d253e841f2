package org.clew.explorer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.util.HtmlUtils;

/**
 * Serves the one page of the explorer at each address that it has a view for, so that an
 * address can be shared. What stands at an address, the page's own router decides; a
 * browser that asks for any other address gets the page with status 404.
 */
@Controller
class ExplorerController implements ErrorViewResolver {

	private static final ClassPathResource PAGE = new ClassPathResource("static/explorer/index.html");

	private static final String BASE = "<base href=\"/\">";

	// Nothing inline, and nothing from another host; pictures are made in the page.
	private static final String CONTENT_SECURITY_POLICY = String.join("; ", "default-src 'none'", "script-src 'self'",
			"style-src 'self'", "img-src 'self' data: blob:", "connect-src 'self'", "base-uri 'self'",
			"form-action 'self'", "frame-ancestors 'none'");

	@GetMapping(path = { "/", "/candidates", "/compare", "/thread", "/drug/{*id}", "/target/{*id}", "/disease/{*id}",
			"/study/{*id}", "/programme/{*id}", "/organization/{*id}", "/paper", "/paper/{*table}", "/ask-for/{*drug}",
			"/dossier/{*drug}", "/contribute", "/contribute/{*step}" })
	ResponseEntity<String> page(HttpServletRequest request) throws IOException {
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
			.header("Referrer-Policy", "no-referrer")
			.header("X-Content-Type-Options", "nosniff")
			.header(HttpHeaders.CACHE_CONTROL, "no-cache")
			.body(html(request));
	}

	@Override
	public @Nullable ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status,
			Map<String, Object> model) {
		return (status == HttpStatus.NOT_FOUND) ? new ModelAndView(notFound()) : null;
	}

	private static View notFound() {
		return (model, request, response) -> {
			response.setContentType("text/html;charset=UTF-8");
			response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
			response.setHeader("Referrer-Policy", "no-referrer");
			response.setHeader("X-Content-Type-Options", "nosniff");
			response.getWriter().write(html(request));
		};
	}

	/** Addresses in the page are relative to where Clew is, also behind a proxy. */
	private static String html(HttpServletRequest request) throws IOException {
		String base = HtmlUtils.htmlEscape(request.getContextPath() + "/");
		return PAGE.getContentAsString(StandardCharsets.UTF_8).replace(BASE, BASE.replace("\"/\"", '"' + base + '"'));
	}

}
