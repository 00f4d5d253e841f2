package org.clew.ingest.civic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clew.alteration.Alterations;
import org.clew.alteration.MolecularProfile;
import org.clew.alteration.Variant;
import org.clew.civic.ProfileName;
import org.clew.ingest.fact.Ref.ById;
import org.clew.ingest.fact.Ref.ByName;
import org.clew.ingest.fact.Ref;
import org.clew.ingest.Table.Row;
import org.jspecify.annotations.Nullable;

/**
 * The molecular change that evidence is about: one alteration, or several that CIViC
 * joins with AND, OR and NOT, of which only the words are kept.
 *
 * @param name as CIViC prints it
 * @param targets the genes that are changed
 * @param alteration the change, if it is one
 */
record Profile(String name, List<Ref> targets, Optional<Change> alteration) {

	private static final String LABEL = "Target";

	static Profile of(Row row) {
		String profile = row.get("molecular_profile");
		if (profile != null) {
			return current(profile, row.get("molecular_profile_id"));
		}
		String gene = row.get("gene");
		String variant = row.get("variant");
		return legacy((gene != null) ? gene : "", (variant != null) ? variant : "", row.get("entrez_id"),
				row.get("variant_id"));
	}

	/** Such as {@code BRAF V600E} or {@code EML4::ALK Fusion}; v stands for any gene. */
	private static Profile current(String name, @Nullable String number) {
		ProfileName profile = new ProfileName(name);
		Set<String> genes = profile.genes(true);
		if (profile.isJoined()) {
			return new Profile(name, List.of(), Optional.empty());
		}
		int end = name.indexOf(' ');
		String variant = (end > 0) ? name.substring(end + 1) : "";
		String plain = String.join("-", genes) + " " + variant;
		boolean changed = !variant.isEmpty() || genes.size() > 1;
		return new Profile(name, genes.stream().<Ref>map((gene) -> new ByName(LABEL, gene)).toList(),
				changed ? Optional
					.of(Change.of("civic.mpid:", number, name, plain, profile.understood().flatMap(Profile::single)))
						: Optional.empty());
	}

	private static Profile legacy(String gene, String variant, @Nullable String entrez, @Nullable String number) {
		Optional<Variant> understood = understood(variant.isEmpty() ? "" : gene + " " + variant, Set.of(gene))
			.or(() -> understood(variant, fused(variant)));
		boolean named = understood.filter((found) -> found instanceof Variant.Fusion).isPresent()
				&& !variant.contains(" ");
		boolean whole = (!gene.isEmpty() && variant.contains(gene)) || named;
		String name = whole ? variant : gene + " " + variant;
		Ref target = (entrez != null && entrez.matches("\\d+")) ? new ById(LABEL, "NCBIGene:" + entrez)
				: new ByName(LABEL, gene);
		if (variant.isEmpty() || new ProfileName(variant).isJoined()) {
			return new Profile(name, List.of(target), Optional.empty());
		}
		String plain = named ? variant + " fusion" : name;
		return new Profile(name, List.of(target),
				Optional.of(Change.of("civic.vid:", number, name, plain, understood)));
	}

	/** What the grammar reads, if it is one variant. */
	private static Optional<Variant> understood(String text, Set<String> genes) {
		return Alterations
			.profile(text, List.copyOf(genes), (name) -> genes.contains(name) ? Optional.of(name) : Optional.empty())
			.profile()
			.flatMap(Profile::single);
	}

	private static Optional<Variant> single(MolecularProfile profile) {
		return (profile instanceof MolecularProfile.Of of) ? Optional.of(of.variant()) : Optional.empty();
	}

	/** The older table writes a fusion's genes with a hyphen. */
	private static Set<String> fused(String variant) {
		return new LinkedHashSet<>(List.of(variant.split(" ", 0)[0].split("-", 0)));
	}

}
