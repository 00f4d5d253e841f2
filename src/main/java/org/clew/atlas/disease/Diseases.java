package org.clew.atlas.disease;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.atlas.table.Published;
import org.clew.atlas.table.Unjoined;
import org.clew.name.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * The diseases of the atlas: Mondo, with the hierarchies of Orphanet, the Disease
 * Ontology and OncoTree joined to it by exact mappings.
 */
public final class Diseases {

	private static final String ROOT = "MONDO:0000001";

	private static final String NEOPLASM = "MONDO:0005070";

	/** Disorder of development or morphogenesis. */
	private static final String DEVELOPMENT = "MONDO:0021147";

	/** What Clew itself says: that no source gives a parent. */
	private static final String CLEW = "clew";

	private final SortedMap<String, Term> terms;

	private final Map<String, String> identified = new HashMap<>();

	private final Map<String, Set<String>> named = new HashMap<>();

	private final Set<String> texts = new HashSet<>();

	private final List<DiseaseRow> rows;

	private final Hierarchy hierarchy;

	private Diseases(Published published, CuratedDiseases curated, Unjoined unjoined) {
		this.terms = Mondo.terms(published, unjoined);
		Edges mondo = Mondo.edges(published);
		curated.wrong().forEach((wrong) -> mondo.remove(wrong.child(), wrong.parent()));
		Orphanet orphanet = Orphanet.read(published);
		Duplicates.merge(this.terms, mondo, orphanet, unjoined);
		identify();
		orphanet.tellUnknown(this::orNull, unjoined);
		Edges oncotree = OncoTree.join(published, this.terms.values(), unjoined);
		identify();
		curated.diseases().forEach(this::own);
		synonyms(orphanet);
		synonyms(DiseaseOntology.names(published));
		curated.names().forEach(this::synonyms);
		this.hierarchy = new Hierarchy(unjoined);
		curated.wrong().forEach((wrong) -> this.hierarchy.refuse(wrong.child(), wrong.parent()));
		Edges ontology = DiseaseOntology.edges(published, unjoined);
		Map<String, Grouping> groupings = Groupings.of(this.terms, unjoined);
		Causes causes = new Causes(this.hierarchy, groupings.keySet(), ROOT);
		curated.diseases().forEach(this::place);
		curated.wrong().forEach(this::placeInstead);
		build(mondo, orphanet, ontology, oncotree, causes);
		root(unjoined);
		causes.check(orphanet, this::orNull, unjoined);
		Set<String> chosen = curated.names()
			.stream()
			.flatMap((name) -> name.synonyms().stream())
			.collect(Collectors.toSet());
		Names names = new Names(this.terms.values(), this.hierarchy::ancestors, chosen);
		this.rows = this.terms.values().stream().map((term) -> row(term, names, groupings)).toList();
		this.rows.forEach(this::name);
	}

	/**
	 * Puts the diseases together.
	 * @param curated what people decided
	 * @param unjoined takes what did not join
	 */
	public static Diseases of(Published published, CuratedDiseases curated, Unjoined unjoined) {
		return new Diseases(published, curated, unjoined);
	}

	/**
	 * {@return the diseases}
	 */
	public List<DiseaseRow> rows() {
		return this.rows;
	}

	/**
	 * {@return their hierarchy, which has one root}
	 */
	public List<DiseaseParentRow> parents() {
		return this.hierarchy.rows();
	}

	/**
	 * Finds a disease by an identifier.
	 * @param identifier its own CURIE, or an exact one of another vocabulary
	 * @return its id in the atlas
	 */
	public Optional<String> find(String identifier) {
		return Optional.ofNullable(orNull(identifier));
	}

	/**
	 * Finds diseases by a name.
	 * @param name a name or synonym, in any spelling
	 * @return the ids of all that it means; those that have it as their name come alone
	 */
	public Set<String> named(String name) {
		return NameKey.of(name).map((key) -> this.named.getOrDefault(key, Set.of())).orElse(Set.of());
	}

	/**
	 * Whether a text names a disease.
	 * @return true if it is a name, a synonym or a related name in this spelling,
	 * whatever the case
	 */
	public boolean isName(String text) {
		return this.texts.contains(text.toLowerCase(Locale.ROOT));
	}

	private @Nullable String orNull(String identifier) {
		return this.identified.get(identifier);
	}

	private void identify() {
		this.terms.values().forEach((term) -> {
			this.identified.put(term.id(), term.id());
			term.identifiers().forEach((identifier) -> this.identified.put(identifier, term.id()));
		});
	}

	private void own(CuratedDisease curated) {
		String same = this.identified.get(String.valueOf(curated.sameAs()));
		if (same != null) {
			Objects.requireNonNull(this.terms.get(same)).identifiers().add(curated.id());
			this.identified.put(curated.id(), same);
		}
		else if (curated.parents().stream().anyMatch(this.identified::containsKey)) {
			this.terms.put(curated.id(), Term.of(curated.id(), curated.name(), Set.of(), Set.of(), CLEW));
			this.identified.put(curated.id(), curated.id());
		}
	}

	private void placeInstead(WrongParent wrong) {
		String instead = wrong.instead();
		if (instead != null && this.terms.containsKey(wrong.child()) && this.terms.containsKey(instead)) {
			this.hierarchy.add(wrong.child(), instead, CLEW);
		}
	}

	private void place(CuratedDisease curated) {
		if (this.terms.containsKey(curated.id())) {
			curated.parents().forEach((code) -> {
				String parent = orNull(code);
				if (parent != null) {
					this.hierarchy.add(curated.id(), parent, CLEW);
				}
			});
		}
	}

	/**
	 * Mondo's exact matches have Orphanet's names too; groups may be wider or narrower.
	 */
	private void synonyms(Orphanet orphanet) {
		orphanet.names().forEach((id, name) -> {
			Term term = this.terms.get(this.identified.getOrDefault(id, ""));
			if (term != null && !orphanet.isGroup(id)) {
				term.synonyms().add(name);
				term.sources().add(Orphanet.SOURCE);
			}
		});
	}

	private void synonyms(Map<String, String> names) {
		names.forEach((id, name) -> {
			Term term = this.terms.get(this.identified.getOrDefault(id, ""));
			if (term != null && !term.isCalled(name)) {
				term.synonyms().add(name);
				term.sources().add(DiseaseOntology.SOURCE);
			}
		});
	}

	private void synonyms(CuratedDiseaseName curated) {
		Term term = this.terms.get(this.identified.getOrDefault(curated.id(), ""));
		if (term != null) {
			term.synonyms().removeAll(curated.misnomers());
			term.synonyms().addAll(curated.synonyms());
			term.sources().add(CLEW);
		}
	}

	/** Mondo first; who has no parent in it takes those of the others. */
	private void build(Edges mondo, Orphanet orphanet, Edges ontology, Edges oncotree, Causes causes) {
		this.hierarchy.addAll(mondo.between(this::orNull, this::orNull), Mondo.SOURCE);
		Function<String, @Nullable String> groups = (id) -> group(id, orphanet);
		Edges all = orphanet.all().between(this::orNull, groups);
		Edges doid = ontology.between(this::orNull, this::orNull);
		Edges tumours = oncotree.between(this::orNull, this::orNull);
		this.hierarchy.confirm(all, Orphanet.SOURCE);
		this.hierarchy.confirm(doid, DiseaseOntology.SOURCE);
		this.hierarchy.confirm(tumours, OncoTree.SOURCE);
		this.hierarchy.addNew(orphanet.byCause().between(this::orNull, groups), Orphanet.SOURCE, (child) -> true);
		Set<String> orphans = new HashSet<>(this.terms.keySet());
		orphans.removeIf((id) -> id.equals(ROOT) || !this.hierarchy.direct(id).isEmpty());
		this.hierarchy.addNew(all, Orphanet.SOURCE, orphans::contains);
		this.hierarchy.addNew(doid, DiseaseOntology.SOURCE, orphans::contains);
		this.hierarchy.addNew(tumours, OncoTree.SOURCE, orphans::contains);
		this.hierarchy.addNew(Qualified.edges(this.terms.values()), CLEW,
				(id) -> orphans.contains(id) && this.hierarchy.direct(id).isEmpty());
		ground(orphanet, all, doid, causes);
		this.hierarchy.addNew(TumourNames.edges(this.terms.values(), this::isTumour), CLEW,
				(id) -> this.hierarchy.direct(id).isEmpty());
	}

	private boolean isTumour(String id) {
		return id.equals(NEOPLASM) || this.hierarchy.ancestors(id).contains(NEOPLASM);
	}

	/**
	 * Of whom Mondo says only where they are or how they show, the others may say more.
	 */
	private void ground(Orphanet orphanet, Edges all, Edges doid, Causes causes) {
		Predicate<String> unsaid = (child) -> !causes.isSaid(child);
		this.hierarchy.addNew(all, Orphanet.SOURCE, unsaid);
		this.hierarchy.addNew(doid, DiseaseOntology.SOURCE, unsaid);
		this.hierarchy.addNew(orphanet.malformations(DEVELOPMENT).between(this::orNull, this::orNull), Orphanet.SOURCE,
				unsaid);
		this.hierarchy.addNew(orphanet.all().between(this::orNull, this::orNull), Orphanet.SOURCE, unsaid);
	}

	/** A group of Orphanet that Mondo names otherwise may be wider or narrower. */
	private @Nullable String group(String id, Orphanet orphanet) {
		Term term = this.terms.get(this.identified.getOrDefault(id, ""));
		if (term == null) {
			return null;
		}
		Set<String> keys = new HashSet<>(NameKey.all(term.synonyms()));
		NameKey.of(term.name()).ifPresent(keys::add);
		return NameKey.of(orphanet.names().getOrDefault(id, "")).filter(keys::contains).isPresent() ? term.id() : null;
	}

	private void root(Unjoined unjoined) {
		for (Term term : this.terms.values()) {
			if (!term.id().equals(ROOT) && this.hierarchy.direct(term.id()).isEmpty()) {
				this.hierarchy.add(term.id(), ROOT, CLEW);
				unjoined.tell(DiseaseParentRow.TABLE.file(), "no source gives a parent: put under the root",
						term.id() + " " + term.name());
			}
		}
	}

	private static DiseaseRow row(Term term, Names names, Map<String, Grouping> groupings) {
		List<String> all = Names.distinct(term);
		Set<String> related = new TreeSet<>(all);
		related.removeIf((synonym) -> !names.isRelated(term, synonym));
		Set<String> synonyms = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		all.stream().filter((name) -> !related.contains(name)).forEach(synonyms::add);
		OncoTree.codes(term)
			.filter((code) -> !names.isName(code))
			.forEach((code) -> (names.isPair(code) ? related : synonyms).add(code));
		return new DiseaseRow(term.id(), term.name(), List.copyOf(synonyms), List.copyOf(related),
				List.copyOf(term.identifiers()), groupings.get(term.id()), List.copyOf(term.sources()));
	}

	private void name(DiseaseRow row) {
		Stream.of(List.of(row.name()), row.synonyms(), row.related())
			.flatMap(List::stream)
			.forEach((name) -> this.texts.add(name.toLowerCase(Locale.ROOT)));
		Set<String> keys = new HashSet<>(NameKey.all(row.synonyms()));
		NameKey.of(row.name()).ifPresent(keys::add);
		keys.forEach((key) -> Objects.requireNonNull(this.named.computeIfAbsent(key, (name) -> new TreeSet<>()))
			.add(row.id()));
	}

}
