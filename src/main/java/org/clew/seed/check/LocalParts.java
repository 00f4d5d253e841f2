package org.clew.seed.check;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.clew.graph.Curie;
import org.clew.seed.Finding;
import org.clew.seed.check.Checks.Check;
import org.clew.seed.record.Field;
import org.clew.seed.record.Records;

/** What follows a known prefix looks as that vocabulary writes it. */
final class LocalParts implements Check {

	private static final Map<String, String> PATTERNS = Map.ofEntries(Map.entry("CHEMBL.COMPOUND", "CHEMBL[0-9]+"),
			Map.entry("CHEMBL.TARGET", "CHEMBL[0-9]+"), Map.entry("HGNC", "[0-9]{1,5}"), Map.entry("MONDO", "[0-9]{7}"),
			Map.entry("ORPHANET", "[0-9]+"), Map.entry("DOID", "[0-9]+"), Map.entry("OMIM", "(PS)?[0-9]{6}"),
			Map.entry("NCIT", "C[0-9]+"), Map.entry("MESH", "[A-Z][0-9]+"), Map.entry("UMLS", "CN?[0-9]+"),
			Map.entry("EFO", "[0-9]{7}"), Map.entry("NCBIGENE", "[0-9]+"), Map.entry("ENSEMBL", "ENSG[0-9]{11}"),
			Map.entry("UNIPROTKB", "[A-Z][0-9][A-Z0-9]{3}[0-9]([A-Z][A-Z0-9]{2}[0-9])?"),
			Map.entry("DRUGCENTRAL", "[0-9]+"), Map.entry("DRUGBANK", "DB[0-9]{5}"), Map.entry("RXCUI", "[0-9]+"),
			Map.entry("CLINICALTRIALS", "NCT[0-9]{8}"), Map.entry("PMID", "[0-9]+"), Map.entry("PMC", "PMC[0-9]+"));

	@Override
	public Stream<Finding> findings(Records records) {
		return records.all()
			.stream()
			.flatMap((record) -> Stream.concat(record.identifiers().stream(),
					record.root().select("evidence[].id").stream()))
			.flatMap(LocalParts::finding);
	}

	private static Stream<Finding> finding(Field field) {
		String written = field.text("");
		String[] parts = Curie.normalize(written).split(":", 2);
		String pattern = PATTERNS.get(parts[0]);
		if (parts.length < 2 || pattern == null || Pattern.matches(pattern, parts[1])) {
			return Stream.empty();
		}
		String prefix = written.substring(0, written.length() - parts[1].length() - 1);
		return Stream
			.of(field.finding("'%s' is no identifier of %s".formatted(written, prefix.toUpperCase(Locale.ROOT)),
					prefix + ":" + pattern));
	}

}
