package org.clew.access;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers questions about routes to a drug. */
@Controller
class AccessController {

	private final Pathways pathways;

	AccessController(Pathways pathways) {
		this.pathways = pathways;
	}

	@QueryMapping
	List<Pathway> pathways(@Argument @Nullable String jurisdiction) {
		return this.pathways.in("jurisdiction", jurisdiction);
	}

}
