package org.clew.atlas.mechanism;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.clew.atlas.drug.Substance;
import org.clew.atlas.drug.Substances;
import org.clew.atlas.table.Published;
import org.clew.atlas.table.Published.Row;
import org.clew.atlas.table.Unjoined;
import org.clew.claim.Direction;

/** Mechanisms of several tables, joined. */
public final class Mechanisms {

	private static final String TABLE = "mechanisms.tsv";

	private static final Pattern PUBMED = Pattern.compile("https?://www\\.ncbi\\.nlm\\.nih\\.gov/pubmed/(\\d+).*");

	/** Words that name a class of drugs in development and no drug. */
	private static final Pattern CLASS = Pattern.compile("(?i).*(?:inhibitor|antagonist|agonist|anti-|[()?\\[{]|/).*");

	/** An international nonproprietary name, or the code of a laboratory. */
	private static final Pattern NAME = Pattern
		.compile("[A-Z][a-z]{4,}(?:ib|mab|bart|tug|stat|ant|cept)|[A-Z]{2,6}-?\\d{3,}[A-Z]?");

	private static final int MOST_REFERENCES = 5;

	private final Substances substances;

	private final Unjoined unjoined;

	private final GeneSymbols genes;

	private final Map<String, Found> found = new TreeMap<>();

	/** Which genes a drug hits, by the one list that says no more. */
	private final Map<Substance, Set<String>> inDevelopment = new HashMap<>();

	/**
	 * Readies the mechanisms.
	 * @param substances what their drugs are joined with
	 * @param unjoined takes what does not join
	 */
	public Mechanisms(Substances substances, Published published, Unjoined unjoined) {
		this.substances = substances;
		this.unjoined = unjoined;
		this.genes = new GeneSymbols(published);
	}

	/**
	 * Reads the tables.
	 * @param curated the mechanisms that were read one by one
	 */
	public void read(Published published, List<CuratedMechanism> curated) {
		curated.forEach((row) -> this.substances.find(row.drug())
			.ifPresentOrElse(
					(drug) -> add(drug, row.target(), new Action(row.action(), row.direction()), false, row.reference(),
							"clew-mechanisms"),
					() -> this.unjoined.tell(TABLE, "a curated mechanism of an unknown drug", row.drug())));
		published.rows("drugcentral-moa.tsv", this::drugcentral);
		published.rows("dgidb-interactions.tsv", this::dgidb);
		published.rows("drugcentral-targets.tsv", this::drugcentral2017);
		published.rows("investigational-drug-targets.tsv", this::investigational);
		published.rows("therapy-strategies.tsv", this::strategy);
	}

	private void drugcentral(Row row) {
		Optional<Substance> drug = this.substances.byId(row.get("id"))
			.or(() -> this.substances.single(row.get("drug")));
		List<String> symbols = row.get("target").equals("DNA") ? List.of("DNA") : row.list("genes");
		if (drug.isEmpty() || symbols.isEmpty()) {
			this.unjoined.tell(TABLE, "a mechanism of DrugCentral without drug or human gene",
					row.get("drug") + ": " + row.get("target"));
			return;
		}
		String url = row.get("url");
		List<String> reference = url.isEmpty() ? List.of() : List.of(PUBMED.matcher(url).replaceAll("PMID:$1"));
		symbols.forEach((symbol) -> add(drug.get(), symbol, Action.of(row.get("action")), symbols.size() > 1, reference,
				"drugcentral-moa"));
	}

	private void dgidb(Row row) {
		String type = row.get("interaction_types");
		String id = row.get("drug_concept_id");
		if (type.isEmpty() || !id.startsWith("chembl:")) {
			return;
		}
		Optional<Substance> drug = this.substances.byId("CHEMBL.COMPOUND:" + id.substring("chembl:".length()));
		if (drug.isEmpty()) {
			this.unjoined.tell(TABLE, "a drug of DGIdb without a name", id + " " + row.get("drug_name"));
			return;
		}
		List<String> reference = new ArrayList<>(List.of("DGIdb: " + row.get("interaction_claim_source")));
		Stream.of(row.get("PMIDs").split("[,|]"))
			.map(String::strip)
			.filter((pmid) -> pmid.matches("\\d+"))
			.limit(MOST_REFERENCES)
			.forEach((pmid) -> reference.add("PMID:" + pmid));
		Action action = type.contains(",") ? new Action("MODULATOR", Direction.UNCLEAR) : Action.of(type);
		add(drug.get(), row.get("gene_name"), action, false, reference, "dgidb");
	}

	private void drugcentral2017(Row row) {
		Optional<Substance> drug = this.substances.single(row.get("drugbank_name"));
		Optional<String> gene = this.genes.ofNcbi(row.get("GeneID"));
		if (drug.isEmpty() || gene.isEmpty()) {
			this.unjoined.tell(TABLE, "a mechanism of DrugCentral 2017 without drug or gene",
					row.get("drugbank_name") + ": " + row.get("GeneID"));
			return;
		}
		if (!row.get("actions").isEmpty() && !row.get("actions").contains("|")) {
			add(drug.get(), gene.get(), Action.of(row.get("actions")), false,
					row.list("urls").stream().limit(1).toList(), "drugcentral-2017");
		}
	}

	private void strategy(Row row) {
		Substance drug = this.substances.take(row.get("name"));
		Set<String> hit = this.inDevelopment.getOrDefault(drug, Set.of());
		for (String strategy : row.list("strategy")) {
			List<String> reference = List.of("label: " + strategy);
			Strategies.genes(row.get("name"), strategy)
				.forEach((symbol) -> add(drug, symbol, Action.of("INHIBITOR"), false, reference, "moalmanac"));
			Strategies.family(strategy)
				.forEach((symbol) -> add(drug, symbol, Action.of("INHIBITOR"), true, reference, "moalmanac"));
			Strategies.choice(strategy)
				.stream()
				.filter(hit::contains)
				.forEach((symbol) -> add(drug, symbol, Action.of("INHIBITOR"), false, reference, "moalmanac"));
		}
	}

	private void investigational(Row row) {
		for (String name : row.list("pattern")) {
			if (CLASS.matcher(name).matches() || this.genes.ofSymbol(name).isPresent()) {
				continue;
			}
			this.substances.single(name)
				.or(() -> NAME.matcher(name).matches() ? Optional.of(this.substances.take(name)) : Optional.empty())
				.ifPresentOrElse((drug) -> {
					add(drug, row.get("symbol"), Action.UNKNOWN, false, List.of(), "pharmoncox");
					this.inDevelopment.computeIfAbsent(drug, (none) -> new TreeSet<>()).add(row.get("symbol"));
				}, () -> this.unjoined.tell(TABLE, "an investigational drug that no other list has", name));
		}
	}

	private void add(Substance drug, String gene, Action action, boolean family, List<String> reference,
			String source) {
		Optional<String> target = gene.startsWith("HGNC:") ? Optional.of(gene) : this.genes.ofSymbol(gene);
		if (target.isEmpty()) {
			this.unjoined.tell(TABLE, "a gene without a number", gene);
			return;
		}
		drug.count(source);
		Action pushing = target.get().equals(GeneSymbols.DNA) ? action.onDna() : action;
		Found fresh = new Found(drug, target.get(), pushing, new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
		Found one = this.found.computeIfAbsent(fresh.key(), (none) -> fresh);
		one.families.add(family);
		one.reference.addAll(reference);
		one.source.add(source);
	}

	/**
	 * {@return a row for each drug, target and action; an unknown action goes where
	 * another source knows it, and so does mere binding where another says what it does}
	 */
	public List<MechanismRow> rows() {
		Map<String, Found> settled = new TreeMap<>();
		this.found.values().forEach((one) -> settled.merge(one.key(), one, Found::and));
		Set<String> known = new TreeSet<>();
		Set<String> directed = new TreeSet<>();
		settled.values().stream().filter((one) -> one.action.isKnown()).forEach((one) -> {
			known.add(one.pair());
			if (one.action.direction() != Direction.UNCLEAR) {
				directed.add(one.pair());
			}
		});
		return settled.values()
			.stream()
			.filter((one) -> one.action.isKnown() || !known.contains(one.pair()))
			.filter((one) -> !one.action.isBinding() || !directed.contains(one.pair()))
			.map(Found::row)
			.toList();
	}

	/** What the tables say of one drug, target and action. */
	private record Found(Substance drug, String target, Action action, Set<Boolean> families, Set<String> reference,
			Set<String> source) {

		String pair() {
			return this.drug.now().id() + "\t" + this.target;
		}

		String key() {
			return String.join("\t", pair(), this.action.type(), this.action.direction().name());
		}

		Found and(Found other) {
			this.families.addAll(other.families);
			this.reference.addAll(other.reference);
			this.source.addAll(other.source);
			return this;
		}

		MechanismRow row() {
			return new MechanismRow(this.drug.now().id(), this.target, this.action.type(), this.action.direction(),
					this.families.contains(false) ? null : "PROTEIN_FAMILY", List.copyOf(this.reference),
					List.copyOf(this.source));
		}

	}

}
