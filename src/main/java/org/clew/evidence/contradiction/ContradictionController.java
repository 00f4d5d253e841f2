package org.clew.evidence.contradiction;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.clew.api.Filters;
import org.clew.api.Identifiers;
import org.clew.api.InvalidRequest;
import org.clew.api.Page;
import org.clew.api.PageRequest;
import org.clew.disease.Disease;
import org.clew.drug.Drug;
import org.clew.graph.AsOf;
import org.clew.graph.Entity;
import org.clew.graph.Slice;
import org.clew.target.Target;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers where evidence points both ways. */
@Controller
class ContradictionController {

	private final Contradictions contradictions;

	private final Identifiers identifiers;

	ContradictionController(Contradictions contradictions, Identifiers identifiers) {
		this.contradictions = contradictions;
		this.identifiers = identifiers;
	}

	@QueryMapping
	Page<Contradiction> contradictions(@Argument @Nullable String drug, @Argument @Nullable String disease,
			@Argument @Nullable String target, @Argument @Nullable Integer first, @Argument @Nullable String after,
			@Argument @Nullable LocalDate asOf) {
		if (Stream.of(drug, disease, target).filter((given) -> given != null).count() < 2) {
			throw new InvalidRequest("contradictions", "one identifier or none",
					"two of drug, disease and target, or all three");
		}
		String drugId = id("drug", drug, Drug.class);
		String diseaseId = id("disease", disease, Disease.class);
		String targetId = id("target", target, Target.class);
		String list = Filters.list("contradictions", drugId, diseaseId, targetId, asOf);
		Slice slice = PageRequest.forward(first, after).slice(list);
		return Page.of(list, slice,
				AsOf.read(asOf, () -> this.contradictions.find(drugId, diseaseId, targetId, slice)));
	}

	private String id(String field, @Nullable String written, Class<? extends Entity> type) {
		return (written != null) ? this.identifiers.resolve(field, written, type).id() : "";
	}

}
