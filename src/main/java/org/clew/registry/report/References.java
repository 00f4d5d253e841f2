package org.clew.registry.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clew.access.Pathways;
import org.clew.api.Identifiers;
import org.clew.api.InvalidRequest;
import org.clew.api.UnknownIdentifier;
import org.clew.api.UserError;
import org.clew.api.UserErrorCode;
import org.clew.disease.Disease;
import org.clew.drug.Drug;
import org.clew.graph.Entity;
import org.clew.organization.Organization;
import org.clew.organization.OrganizationRole;

import org.springframework.stereotype.Component;

/** The records of the graph that a report refers to. */
@Component
class References {

	/** Those that can have a drug to give. */
	private static final Set<OrganizationRole> GIVERS = Set.of(OrganizationRole.COMPANY,
			OrganizationRole.RESEARCH_INSTITUTION);

	private final Identifiers identifiers;

	References(Identifiers identifiers) {
		this.identifiers = identifiers;
	}

	/**
	 * Finds the records.
	 * @param errors to which to add what is wrong, with near matches
	 * @return their identifiers and the jurisdiction's code, by field
	 */
	Map<String, String> of(RequestReportInput input, List<UserError> errors) {
		Map<String, String> ids = new HashMap<>();
		find("company", input.company(), Organization.class, errors).ifPresent((company) -> {
			ids.put("company", company.id());
			if (!GIVERS.contains(company.role())) {
				errors.add(UserError.at("input.company", UserErrorCode.INVALID,
						"%s is no company: nobody asks it for a drug".formatted(company.name())));
			}
		});
		find("drug", input.drug(), Drug.class, errors).ifPresent((drug) -> ids.put("drug", drug.id()));
		find("disease", input.disease(), Disease.class, errors)
			.ifPresent((disease) -> ids.put("disease", disease.id()));
		try {
			ids.put("jurisdiction", Pathways.wanted("input.jurisdiction", input.jurisdiction()).getFirst());
		}
		catch (InvalidRequest ex) {
			errors.add(UserError.of(ex));
		}
		return ids;
	}

	private <T extends Entity> Optional<T> find(String field, String written, Class<T> type, List<UserError> errors) {
		try {
			return Optional.of(this.identifiers.resolve("input." + field, written, type));
		}
		catch (InvalidRequest ex) {
			errors.add(UserError.of(ex));
		}
		catch (UnknownIdentifier ex) {
			errors.add(UserError.of(ex));
		}
		return Optional.empty();
	}

}
