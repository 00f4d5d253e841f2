package org.clew.provenance;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers what this server holds. */
@Controller
class ReleaseController {

	private final Releases releases;

	ReleaseController(Releases releases) {
		this.releases = releases;
	}

	@QueryMapping
	Release release() {
		return this.releases.current();
	}

}
