package org.clew.atlas.target;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.clew.atlas.table.Published;
import org.clew.atlas.table.Published.Row;
import org.clew.atlas.table.Unjoined;

/**
 * Other names of genes. A name that is the symbol of another gene by now is left out, and
 * so is an alias that was the symbol of another gene or that abbreviates a disease.
 */
final class GeneNames {

	private static final String TABLE = TargetRow.TABLE.file();

	private final Map<String, Gene> genes = new HashMap<>();

	private final Map<String, String> symbols = new HashMap<>();

	private final Map<String, Set<String>> previous = new HashMap<>();

	private final Predicate<String> disease;

	private final Unjoined unjoined;

	GeneNames(Collection<Gene> genes, Predicate<String> disease, Unjoined unjoined) {
		this.disease = disease;
		this.unjoined = unjoined;
		genes.forEach((gene) -> {
			this.genes.put(gene.id(), gene);
			this.symbols.put(upper(gene.symbol()), gene.id());
		});
	}

	void read(Published published) {
		published.rows("gene-names.tsv", (row) -> {
			if (row.get("source").endsWith("symbol then")) {
				name(row, true);
			}
		});
		published.rows("gene-names.tsv", (row) -> {
			if (!row.get("source").endsWith("symbol then")) {
				name(row, false);
			}
		});
	}

	private void name(Row row, boolean former) {
		Gene gene = this.genes.get(row.get("hgnc"));
		String name = row.get("name");
		if (gene == null) {
			this.unjoined.tell(TABLE, "name of a gene that HGNC's table does not have", row.get("hgnc") + " " + name);
			return;
		}
		String owner = this.symbols.get(upper(name));
		Set<String> once = this.previous.getOrDefault(upper(name), Set.of());
		if (gene.id().equals(owner) || gene.previous().contains(name)) {
			return;
		}
		if (owner != null) {
			this.unjoined.tell(TABLE, "name that is the symbol of another gene",
					name + " of " + gene.symbol() + ", now " + owner);
		}
		else if (!former && !once.isEmpty()) {
			this.unjoined.tell(TABLE, "alias that was the symbol of another gene",
					name + " of " + gene.symbol() + ", once " + once);
		}
		else if (!former && isDisease(name, gene)) {
			this.unjoined.tell(TABLE, "alias that is the name of a disease", name + " of " + gene.symbol());
		}
		else if (former || name.length() > 1) {
			add(gene, name, former);
			gene.sources().add(row.get("source").startsWith("CIViC") ? "civic" : "ncbi-gene");
		}
	}

	/**
	 * ALS is no gene; ABL is, as the beginning of ABL1, and what has a number may well
	 * be.
	 */
	private boolean isDisease(String name, Gene gene) {
		return name.chars().allMatch(Character::isLetter) && !upper(gene.symbol()).startsWith(upper(name))
				&& this.disease.test(name);
	}

	private void add(Gene gene, String name, boolean former) {
		if (former) {
			gene.previous().add(name);
			this.previous.computeIfAbsent(upper(name), (key) -> new HashSet<>()).add(gene.symbol());
		}
		else {
			gene.aliases().add(name);
		}
	}

	private static String upper(String name) {
		return name.toUpperCase(Locale.ROOT);
	}

}
