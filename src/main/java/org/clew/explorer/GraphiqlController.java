package org.clew.explorer;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves GraphiQL, for those who write queries. */
@Controller
class GraphiqlController {

	private static final Resource PAGE = new ClassPathResource("static/graphiql/index.html");

	// Everything comes from this host; the editor sets styles on elements as one types.
	private static final String CONTENT_SECURITY_POLICY = String.join("; ", "default-src 'self'",
			"img-src 'self' data:", "font-src data:", "style-src 'self' 'unsafe-inline'", "object-src 'none'",
			"base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'");

	@GetMapping("/graphiql")
	ResponseEntity<Resource> graphiql() {
		return ResponseEntity.ok()
			.contentType(MediaType.TEXT_HTML)
			.header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
			.header("Referrer-Policy", "no-referrer")
			.body(PAGE);
	}

}
