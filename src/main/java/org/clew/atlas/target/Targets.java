package org.clew.atlas.target;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.clew.atlas.table.Published;
import org.clew.atlas.table.Published.Row;
import org.clew.atlas.table.Unjoined;

/**
 * The targets of the atlas: each gene with a protein, and each that a source of facts
 * names.
 */
public final class Targets {

	private final SortedMap<String, Gene> genes = new TreeMap<>();

	private final Map<String, Set<String>> owners = new HashMap<>();

	private final Map<String, Set<String>> chembl = new HashMap<>();

	private final Map<String, String> chemblNames = new HashMap<>();

	private final Map<String, Set<String>> named = new HashMap<>();

	private final Complexes complexes;

	private Targets(Published published, List<CuratedGeneName> curated, Predicate<String> disease, Unjoined unjoined) {
		published.rows("hgnc.tsv", this::gene);
		new GeneNames(this.genes.values(), disease, unjoined).read(published);
		Set<String> wanted = wanted(published);
		this.genes.values()
			.removeIf((gene) -> gene.proteins().isEmpty() && !wanted.contains(gene.id())
					&& !wanted.contains("NCBIGene:" + gene.ncbi()));
		published.rows("chembl-targets.tsv", this::target);
		curated.forEach((names) -> Optional.ofNullable(this.genes.get(names.id())).ifPresent(names::apply));
		this.genes.values().forEach(this::index);
		this.complexes = new Complexes(published, this, unjoined);
		this.owners.forEach((identifier, ids) -> {
			if (ids.size() > 1) {
				unjoined.tell(TargetRow.TABLE.file(), "identifier of several genes",
						identifier + " " + new TreeSet<>(ids));
			}
		});
	}

	/**
	 * Puts the targets together.
	 * @param curated what no publisher says of their names
	 * @param disease says whether a text is the name of a disease
	 * @param unjoined takes what did not join
	 */
	public static Targets of(Published published, List<CuratedGeneName> curated, Predicate<String> disease,
			Unjoined unjoined) {
		return new Targets(published, curated, disease, unjoined);
	}

	/**
	 * {@return the targets}
	 */
	public List<TargetRow> rows() {
		List<TargetRow> rows = new ArrayList<>(this.genes.values().stream().map(this::row).toList());
		rows.addAll(this.complexes.rows());
		return rows;
	}

	/**
	 * {@return which genes the complexes and families have}
	 */
	public List<TargetMemberRow> members() {
		return this.complexes.members();
	}

	/**
	 * Finds a target by an identifier.
	 * @param identifier its own CURIE, or one of another vocabulary
	 * @return its id in the atlas, if there is just one
	 */
	public Optional<String> find(String identifier) {
		if (this.genes.containsKey(identifier)) {
			return Optional.of(identifier);
		}
		Set<String> ids = this.owners.getOrDefault(identifier, Set.of());
		return (ids.size() == 1) ? ids.stream().findAny() : Optional.empty();
	}

	/**
	 * Finds genes by a symbol.
	 * @param symbol as somebody wrote it; a symbol of today wins over one of the past,
	 * and that over an alias, and all of them over a spelling with other hyphens
	 * @return the ids of all that it means
	 */
	public Set<String> named(String symbol) {
		return Stream.of(upper(symbol), key(symbol))
			.flatMap((text) -> Stream.of("now ", "once ", "also ").map((kind) -> kind + text))
			.map((text) -> this.named.getOrDefault(text, Set.of()))
			.filter((ids) -> !ids.isEmpty())
			.findFirst()
			.orElse(Set.of());
	}

	/**
	 * Finds a complex or family by the name that the source of mechanisms gives it.
	 * @return its id in the atlas
	 */
	public Optional<String> whole(String name) {
		return this.complexes.rows().stream().map(TargetRow::id).filter(Complexes.id(name)::equals).findAny();
	}

	private void gene(Row row) {
		String id = row.get("id");
		Gene gene = new Gene(id, row.get("symbol"), row.get("name"), row.orNull("ncbigene"), row.list("ensembl"),
				row.list("uniprot"));
		gene.sources().add("hgnc");
		this.genes.put(id, gene);
	}

	private void target(Row row) {
		List<String> proteins = row.list("uniprot");
		if (proteins.size() == 1) {
			add(this.chembl, proteins.getFirst().replace("uniprot:", "UniProtKB:"), row.get("id"));
			this.chemblNames.put(row.get("id"), row.get("name"));
		}
	}

	/** Genes of RNA and loci count if something is said of them. */
	private static Set<String> wanted(Published published) {
		Set<String> wanted = new HashSet<>();
		published.rows("orphanet-genes.tsv", (row) -> wanted.add(row.get("hgnc")));
		published.rows("g2p.tsv", (row) -> wanted.add(row.get("hgnc")));
		published.rows("civic-2025-features.tsv", (row) -> wanted.add("NCBIGene:" + row.get("entrez_id")));
		return wanted;
	}

	private static void add(Map<String, Set<String>> sets, String key, String value) {
		sets.computeIfAbsent(key, (missing) -> new TreeSet<>()).add(value);
	}

	private void index(Gene gene) {
		own(gene).forEach((identifier) -> add(this.owners, identifier, gene.id()));
		gene.proteins()
			.stream()
			.flatMap((protein) -> this.chembl.getOrDefault("UniProtKB:" + protein, Set.of()).stream())
			.forEach((id) -> add(this.owners, id, gene.id()));
		name("now ", gene.symbol(), gene);
		gene.previous().forEach((name) -> name("once ", name, gene));
		gene.aliases().forEach((name) -> name("also ", name, gene));
	}

	private void name(String kind, String name, Gene gene) {
		add(this.named, kind + upper(name), gene.id());
		add(this.named, kind + key(name), gene.id());
	}

	private static List<String> own(Gene gene) {
		List<String> identifiers = new ArrayList<>();
		if (gene.ncbi() != null) {
			identifiers.add("NCBIGene:" + gene.ncbi());
		}
		gene.ensembl().forEach((id) -> identifiers.add("ENSEMBL:" + id));
		gene.proteins().forEach((id) -> identifiers.add("UniProtKB:" + id));
		return identifiers;
	}

	private TargetRow row(Gene gene) {
		Set<String> identifiers = new TreeSet<>();
		Set<String> sources = new TreeSet<>(gene.sources());
		Set<String> synonyms = new TreeSet<>(gene.aliases());
		own(gene).stream().filter((identifier) -> find(identifier).isPresent()).forEach(identifiers::add);
		for (String protein : List.copyOf(identifiers)) {
			Set<String> targets = this.chembl.getOrDefault(protein, Set.of());
			targets.stream().filter((target) -> targets.size() == 1 && find(target).isPresent()).forEach((target) -> {
				identifiers.add(target);
				synonyms.add(this.chemblNames.getOrDefault(target, gene.name()));
				sources.add("chembl");
			});
		}
		return new TargetRow(gene.id(), gene.symbol(), gene.name(), gene.proteins().isEmpty() ? null : "SINGLE_PROTEIN",
				List.copyOf(synonyms), List.copyOf(gene.previous()), List.copyOf(identifiers), List.copyOf(sources));
	}

	private static String upper(String symbol) {
		return symbol.toUpperCase(Locale.ROOT);
	}

	private static String key(String symbol) {
		return upper(symbol).replaceAll("[\\s-]", "") + " without hyphens";
	}

}
