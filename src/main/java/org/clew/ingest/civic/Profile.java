package org.clew.ingest.civic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.clew.ingest.Ref.ById;
import org.clew.ingest.Ref.ByName;
import org.clew.ingest.Ref;
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

	private static final Pattern SEVERAL = Pattern.compile("\\b(?:AND|OR|NOT)\\b|\\band\\b|\\+");

	private static final Pattern SPACE = Pattern.compile("\\s+");

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
		if (SEVERAL.matcher(name).find()) {
			return new Profile(name, List.of(), Optional.empty());
		}
		String[] words = SPACE.split(name, 2);
		List<String> genes = Stream.of(words[0].split("::", -1))
			.filter((gene) -> !gene.isEmpty() && !gene.equals("v") && !gene.equals("?"))
			.toList();
		String variant = (words.length == 2) ? words[1] : "";
		String plain = String.join("-", genes) + " " + variant;
		return new Profile(name, genes.stream().<Ref>map((gene) -> new ByName(LABEL, gene)).toList(),
				change("civic.mpid:", number, name, plain, variant, genes));
	}

	private static Profile legacy(String gene, String variant, @Nullable String entrez, @Nullable String number) {
		boolean named = variant.toUpperCase(Locale.ROOT).contains(gene.toUpperCase(Locale.ROOT)) && !gene.isEmpty();
		String name = (named || variant.matches("[A-Z0-9]+-[A-Z0-9]+( .*)?")) ? variant : gene + " " + variant;
		Ref target = (entrez != null && entrez.matches("\\d+")) ? new ById(LABEL, "NCBIGene:" + entrez)
				: new ByName(LABEL, gene);
		if (SEVERAL.matcher(variant).find()) {
			return new Profile(name, List.of(target), Optional.empty());
		}
		String plain = variant.matches("[A-Z0-9]+-[A-Z0-9]+") ? variant + " fusion" : name;
		return new Profile(name, List.of(target), change("civic.vid:", number, name, plain, variant, List.of(gene)));
	}

	private static Optional<Change> change(String prefix, @Nullable String number, String name, String plain,
			String variant, List<String> genes) {
		return (variant.isEmpty() && genes.size() < 2) ? Optional.empty()
				: Optional.of(Change.of(prefix, number, name, plain, variant, genes));
	}

}
