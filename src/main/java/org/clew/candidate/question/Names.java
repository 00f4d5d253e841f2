package org.clew.candidate.question;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.clew.alteration.GeneNames;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.Node.DiseaseNode;
import org.clew.candidate.core.Node.DrugNode;
import org.clew.candidate.core.Node.TargetNode;
import org.clew.search.Resolving;
import org.jspecify.annotations.Nullable;

/**
 * What the identifiers and names of one question mean. The core is asked first; what it
 * does not know by its own identifier or symbol is looked up in the database, all texts
 * of one kind at once.
 */
final class Names {

	/** Codes as reports write them, without saying of which vocabulary they are. */
	private static final Map<Pattern, String> BARE = Map.of(Pattern.compile("[A-Z][A-Z0-9_]{1,14}"), "ONCOTREE:",
			Pattern.compile("[A-Z][0-9]{2}(\\.[0-9A-Z]{1,4})?"), "ICD10:");

	private final Core core;

	private final GeneNames genes;

	private final Resolving resolving;

	private final Map<String, String> diseases = new HashMap<>();

	private final Map<String, String> targets = new HashMap<>();

	private final Map<String, String> drugs = new HashMap<>();

	Names(Core core, GeneNames genes, Resolving resolving) {
		this.core = core;
		this.genes = genes;
		this.resolving = resolving;
	}

	/** Looks up what the core does not know. */
	void look(@Nullable String disease, Collection<String> targets, Collection<String> drugs) {
		if (disease != null && this.core.findDisease(disease) == null) {
			this.diseases.putAll(this.resolving.direct(spellings(disease), "Disease"));
		}
		this.targets
			.putAll(this.resolving.direct(targets.stream().filter((text) -> inCore(text) == null).toList(), "Target"));
		this.drugs.putAll(this.resolving
			.direct(drugs.stream().filter((text) -> this.core.findDrug(text) == null).toList(), "Drug"));
	}

	@Nullable DiseaseNode disease(String text) {
		DiseaseNode known = this.core.findDisease(text);
		for (String spelling : spellings(text)) {
			String id = this.diseases.get(spelling);
			if (known == null && id != null) {
				known = this.core.findDisease(id);
			}
		}
		return known;
	}

	@Nullable TargetNode target(String text) {
		TargetNode known = inCore(text);
		String id = this.targets.get(text);
		return (known == null && id != null) ? this.core.findTarget(id) : known;
	}

	@Nullable DrugNode drug(String text) {
		DrugNode known = this.core.findDrug(text);
		String id = this.drugs.get(text);
		return (known == null && id != null) ? this.core.findDrug(id) : known;
	}

	private @Nullable TargetNode inCore(String text) {
		TargetNode known = this.core.findTarget(text);
		return (known != null) ? known : this.core.findSymbol(this.genes.symbol(text).orElse(text));
	}

	private static Set<String> spellings(String text) {
		Set<String> spellings = new LinkedHashSet<>(Set.of(text));
		String code = text.toUpperCase(Locale.ROOT);
		BARE.forEach((pattern, prefix) -> {
			if (pattern.matcher(code).matches()) {
				spellings.add(prefix + code);
			}
		});
		return spellings;
	}

}
