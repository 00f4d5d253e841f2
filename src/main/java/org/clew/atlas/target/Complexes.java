package org.clew.atlas.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.clew.atlas.table.Published;
import org.clew.atlas.table.Published.Row;
import org.clew.atlas.table.Unjoined;

/**
 * Complexes and families that a drug acts on as a whole, by name and members. ChEMBL's
 * table names them without organism and members, so that none of its numbers is theirs.
 */
final class Complexes {

	private static final List<String> SOURCE = List.of("drugcentral-moa");

	private final Targets genes;

	private final SortedMap<String, TargetRow> wholes = new TreeMap<>();

	private final List<TargetMemberRow> members = new ArrayList<>();

	Complexes(Published published, Targets genes, Unjoined unjoined) {
		this.genes = genes;
		published.rows("drugcentral-moa.tsv", (row) -> read(row, unjoined));
	}

	static String id(String name) {
		return "clew:" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
	}

	private void read(Row row, Unjoined unjoined) {
		List<String> proteins = row.list("uniprot");
		String name = row.get("target");
		if (proteins.size() < 2 || this.wholes.containsKey(id(name))) {
			return;
		}
		List<String> found = proteins.stream()
			.map((protein) -> this.genes.find("UniProtKB:" + protein))
			.flatMap(Optional::stream)
			.distinct()
			.toList();
		if (found.size() < proteins.size()) {
			unjoined.tell(TargetMemberRow.TABLE.file(), "a member is no one gene of the atlas", name + " " + proteins);
		}
		if (found.size() > 1) {
			this.wholes.put(id(name),
					new TargetRow(id(name), null, name, null, List.of(), List.of(), List.of(), SOURCE));
			found.forEach((member) -> this.members.add(new TargetMemberRow(id(name), member, SOURCE)));
		}
	}

	List<TargetRow> rows() {
		return List.copyOf(this.wholes.values());
	}

	List<TargetMemberRow> members() {
		return this.members;
	}

}
