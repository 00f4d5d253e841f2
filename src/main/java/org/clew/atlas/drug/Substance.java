package org.clew.atlas.drug;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * A substance: what one drug is, whatever its brands, salts and spellings. It grows while
 * the tables are read.
 */
public final class Substance {

	private static final List<String> VOCABULARIES = List.of("CHEMBL.COMPOUND", "DrugCentral", "UNII");

	private final String id;

	private final boolean curated;

	private String name;

	/** From the strongest to the weakest: a curated name stays. */
	private int rank;

	private final Set<String> synonyms = new LinkedHashSet<>();

	private final Set<String> brands = new TreeSet<>();

	private final Set<String> identifiers = new TreeSet<>();

	private final Set<String> sources = new TreeSet<>();

	private List<Substance> parts = List.of();

	private boolean counted;

	private boolean cited;

	private boolean small;

	private @Nullable Substance became;

	Substance(String id, String name, boolean curated) {
		this.id = id;
		this.name = name;
		this.curated = curated;
	}

	public String id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	/**
	 * {@return the drugs of a combination; none if it is none}
	 */
	public List<Substance> parts() {
		return this.parts.stream().map(Substance::now).toList();
	}

	public boolean isCombination() {
		return !this.parts.isEmpty();
	}

	/** Notes that a table of licences, labels or mechanisms names it. */
	public Substance count(String source) {
		this.counted = true;
		this.sources.add(source);
		this.parts.forEach((part) -> part.count(source));
		return this;
	}

	/**
	 * Notes that evidence names it.
	 * @param source where the evidence is from
	 */
	public Substance cite(String source) {
		this.cited = true;
		if (!this.counted) {
			this.sources.add(source);
		}
		this.parts.forEach((part) -> part.cite(source));
		return this;
	}

	/** Adds the name under which it is sold. */
	public void brand(String brand) {
		if (!brand.isBlank()) {
			this.brands.add(brand.strip());
		}
	}

	void synonym(String synonym) {
		if (!synonym.isBlank()) {
			this.synonyms.add(synonym.replace("\\", "").strip());
		}
	}

	/** The INN of a stronger source becomes the name. */
	void nameBy(String better, int strength) {
		if (!this.curated && strength > this.rank) {
			synonym(this.name);
			this.name = DrugText.titled(better);
			this.rank = strength;
		}
		else {
			synonym(better);
		}
	}

	void identifier(String identifier) {
		if (!identifier.equals(this.id)) {
			this.identifiers.add(identifier);
		}
	}

	void source(String source) {
		this.sources.add(source);
	}

	void makeOf(List<Substance> all) {
		this.parts = List.copyOf(all);
	}

	void isSmall() {
		this.small = true;
	}

	/**
	 * {@return the substance that it was found to be}
	 */
	public Substance now() {
		Substance at = this;
		for (Substance next = at.became; next != null; next = at.became) {
			at = next;
		}
		return at;
	}

	/** All that a salt was called, and is, its parent is called too. */
	void absorb(Substance salt) {
		salt.became = this;
		synonym(salt.name);
		salt.synonyms.forEach(this::synonym);
		salt.brands.forEach(this::brand);
		identifier(salt.id);
		salt.identifiers.forEach(this::identifier);
		this.sources.addAll(salt.sources);
		this.counted |= salt.counted;
		this.cited |= salt.cited;
	}

	boolean isOfChembl() {
		return vocabulary() == 0;
	}

	/** Of two records of one drug the one with the better identifier stays. */
	boolean isBetterKnownThan(Substance other) {
		if (isCombination() != other.isCombination()) {
			return isCombination();
		}
		int difference = vocabulary() - other.vocabulary();
		return difference < 0 || (difference == 0 && this.id.compareTo(other.id) < 0);
	}

	private int vocabulary() {
		int known = VOCABULARIES.indexOf(this.id.substring(0, this.id.indexOf(':')));
		return (known < 0) ? VOCABULARIES.size() : known;
	}

	/** What is the brand of a combination is no name of a part. */
	void forget(Set<String> names) {
		this.synonyms.removeIf((name) -> names.contains(name.toLowerCase(Locale.ROOT)));
		this.brands.removeIf((name) -> names.contains(name.toLowerCase(Locale.ROOT)));
	}

	boolean isCurated() {
		return this.curated;
	}

	boolean isSmallMolecule() {
		return this.small;
	}

	/**
	 * {@return whether a table of facts names it, so that the atlas has it}
	 */
	public boolean isUsed() {
		return this.counted || this.cited || this.curated;
	}

	boolean isNameOnly() {
		return this.cited && !this.counted && !this.curated;
	}

	Collection<String> synonyms() {
		return this.synonyms;
	}

	Collection<String> brands() {
		return this.brands;
	}

	Collection<String> identifiers() {
		return this.identifiers;
	}

	List<String> sources() {
		return List.copyOf(this.sources);
	}

	@Override
	public String toString() {
		return this.id + " " + this.name;
	}

}
