package org.clew.candidate.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.clew.alteration.GeneNames;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.GeneralDiseases;
import org.clew.candidate.core.Node.DiseaseNode;
import org.clew.candidate.core.Node.DrugNode;
import org.clew.candidate.core.Node.TargetNode;
import org.clew.candidate.question.DiseaseText.Finding;
import org.clew.search.Resolving;
import org.jspecify.annotations.Nullable;

/**
 * What the identifiers and names of one question mean. The core is asked first; what it
 * does not know by its own identifier or symbol is looked up in the database, all texts
 * of one kind at once.
 */
final class Names {

	/**
	 * Codes as reports write them, without saying of which vocabulary they are. A word in
	 * letters of both kinds, such as pNET, is none.
	 */
	private static final Map<Pattern, String> BARE = Map.of(Pattern.compile("[A-Z][A-Z0-9_]{1,14}"), "ONCOTREE:",
			Pattern.compile("[A-Z][0-9]{2}(\\.[0-9A-Z]{1,4})?"), "ICD10:");

	private final Core core;

	private final GeneNames genes;

	private final Resolving resolving;

	private final Map<String, String> diseases = new HashMap<>();

	private DiseaseText written = new DiseaseText("", List.of());

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
			this.written = DiseaseText.of(disease, this.genes);
			Set<String> spellings = spellings(disease);
			spellings.add(this.written.disease());
			this.diseases.putAll(this.resolving.direct(spellings, "Disease"));
			if (this.diseases.isEmpty()) {
				this.diseases.putAll(this.resolving.direct(DiseasePieces.of(this.written.disease()), "Disease"));
			}
		}
		this.targets
			.putAll(this.resolving.direct(targets.stream().filter((text) -> inCore(text) == null).toList(), "Target"));
		this.drugs.putAll(this.resolving
			.direct(drugs.stream().filter((text) -> this.core.findDrug(text) == null).toList(), "Drug"));
	}

	/**
	 * A text that names a disease as a whole, such as "ALK-positive anaplastic large cell
	 * lymphoma", is that one. Else what was found is told from the disease.
	 */
	WrittenDisease disease(String text) {
		DiseaseNode whole = whole(text);
		List<Finding> told = this.written.findings();
		DiseaseNode rest = told.isEmpty() ? null : known(this.written.disease());
		if (whole == null && rest == null) {
			return piece(text);
		}
		if (told.isEmpty() || (whole != null && (rest == null || !isSame(whole, rest)))) {
			return new WrittenDisease(text, whole, findings(whole, List.of()), "");
		}
		return new WrittenDisease((rest != null) ? this.written.disease() : text, rest, findings(rest, told), "");
	}

	/**
	 * A part of a text that says more than the name of a disease; the first that is
	 * known.
	 */
	private WrittenDisease piece(String text) {
		String written = this.written.disease();
		for (String piece : DiseasePieces.of(written)) {
			DiseaseNode known = known(piece);
			if (known != null && (!GeneralDiseases.contains(known) || GeneralDiseases.isNamedByLabels(known))) {
				return new WrittenDisease(piece, known, findings(known, this.written.findings()),
						DiseasePieces.beside(written, piece));
			}
		}
		return new WrittenDisease(text, null, findings(null, this.written.findings()), "");
	}

	private boolean isSame(DiseaseNode one, DiseaseNode other) {
		return this.core.same(one.index()) == this.core.same(other.index());
	}

	private @Nullable DiseaseNode whole(String text) {
		DiseaseNode known = this.core.findDisease(text);
		for (String spelling : spellings(text)) {
			known = (known != null) ? known : known(spelling);
		}
		return known;
	}

	private @Nullable DiseaseNode known(String spelling) {
		String id = this.diseases.get(spelling);
		return (id != null) ? this.core.findDisease(id) : null;
	}

	/** The kind of the disease that the changed genes tell. */
	@Nullable DiseaseNode refined(DiseaseNode disease, Collection<String> symbols) {
		Set<Integer> genes = new LinkedHashSet<>();
		for (String symbol : symbols) {
			TargetNode target = this.core.findSymbol(symbol);
			if (target != null) {
				genes.add(target.index());
			}
		}
		return broader(disease).stream().anyMatch(GeneralDiseases::isTumour) ? null
				: Refinement.of(this.core, disease, genes);
	}

	private List<DiseaseNode> broader(@Nullable DiseaseNode disease) {
		Set<Integer> broader = new LinkedHashSet<>();
		if (disease != null) {
			broaden(this.core.same(disease.index()), broader);
		}
		return broader.stream().map(this.core::disease).toList();
	}

	/** What the names of a tumour and of what it is a kind of say was found. */
	private List<Finding> findings(@Nullable DiseaseNode disease, List<Finding> told) {
		List<Finding> findings = new ArrayList<>(told);
		List<DiseaseNode> nodes = broader(disease);
		if (nodes.stream().anyMatch(GeneralDiseases::isTumour)) {
			findings.addAll(told.isEmpty() ? this.written.findings() : List.of());
			NamedFindings named = NamedFindings.of(this.core);
			nodes.forEach((node) -> findings.addAll(named.of(node, this.genes)));
		}
		return findings;
	}

	private void broaden(int disease, Set<Integer> broader) {
		if (broader.add(disease)) {
			this.core.subclassOf().from(disease).forEach((link) -> broaden(link.to(), broader));
		}
	}

	/**
	 * A disease that somebody wrote.
	 *
	 * @param text what names the disease
	 * @param disease null if the graph lacks it
	 * @param findings what the text or the disease's name says was found
	 * @param beside what else the text says
	 */
	record WrittenDisease(String text, @Nullable DiseaseNode disease, List<Finding> findings, String beside) {
	}

	@Nullable TargetNode target(String text) {
		TargetNode known = inCore(text);
		String id = this.targets.get(text);
		return (known == null && id != null) ? this.core.findTarget(id) : known;
	}

	/**
	 * {@return the drug that a text names, or all those of a regimen; none if one is
	 * unknown}
	 */
	List<DrugNode> drugs(String text) {
		DrugNode one = drug(text);
		if (one != null) {
			return List.of(one);
		}
		List<String> written = Regimens.drugs(text);
		List<DrugNode> drugs = written.stream().map(this::drug).filter(Objects::nonNull).distinct().toList();
		return (drugs.size() == written.size()) ? drugs : List.of();
	}

	private @Nullable DrugNode drug(String text) {
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
		String upper = text.toUpperCase(Locale.ROOT);
		String code = (text.equals(upper) || text.equals(text.toLowerCase(Locale.ROOT))) ? upper : text;
		BARE.forEach((pattern, prefix) -> {
			if (pattern.matcher(code).matches()) {
				spellings.add(prefix + code);
			}
		});
		return spellings;
	}

}
