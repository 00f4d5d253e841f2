package org.clew.candidate.reasoner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clew.candidate.core.Core;
import org.clew.candidate.core.Indices;
import org.clew.candidate.core.Links.Link;
import org.jspecify.annotations.Nullable;

/**
 * The drugs and regimens that were found. All forms of a drug, such as salts, are one.
 */
final class Rows {

	private final Question question;

	private final Map<Integer, Row> single = new HashMap<>();

	private final Map<Indices, Row> regimens = new HashMap<>();

	private final Map<Integer, List<Row>> byDrug = new HashMap<>();

	Rows(Question question) {
		this.question = question;
	}

	/**
	 * Files what was found under its drug.
	 * @param together whether they were given together, so that it speaks of none alone
	 * @param found what was found
	 */
	void add(Indices named, boolean together, Found found) {
		if (!together || named.size() == 1) {
			for (int i = 0; i < named.size(); i++) {
				single(named.get(i)).add(found);
			}
			return;
		}
		Indices regimen = regimen(named);
		if (regimen.size() == 1) {
			single(regimen.get(0)).add(found);
		}
		else {
			this.regimens.computeIfAbsent(regimen, (drugs) -> new Row(this.question, drugs)).add(found);
		}
	}

	private Row single(int drug) {
		int parent = parent(this.question.core(), drug);
		Row row = this.single.get(parent);
		if (row == null) {
			row = new Row(this.question, Indices.of(parent));
			this.single.put(parent, row);
		}
		return row;
	}

	private Indices regimen(Indices named) {
		int[] parents = new int[named.size()];
		int size = 0;
		for (int i = 0; i < parents.length; i++) {
			int parent = parent(this.question.core(), named.get(i));
			int place = Arrays.binarySearch(parents, 0, size, parent);
			if (place < 0) {
				System.arraycopy(parents, -place - 1, parents, -place, size + place + 1);
				parents[-place - 1] = parent;
				size++;
			}
		}
		return Indices.of(Arrays.copyOf(parents, size));
	}

	static int parent(Core core, int drug) {
		List<Link> links = core.forms().from(drug);
		return links.isEmpty() ? drug : links.get(0).to();
	}

	/** What was found of one drug alone; null if nothing was. */
	@Nullable Row alone(int drug) {
		return this.single.get(drug);
	}

	Collection<Row> singles() {
		return this.single.values();
	}

	Collection<Row> regimens() {
		return this.regimens.values();
	}

	/** The regimens that have a drug. To be asked when all are filed. */
	List<Row> regimensWith(int drug) {
		if (this.byDrug.isEmpty()) {
			for (Row regimen : this.regimens.values()) {
				for (int i = 0; i < regimen.drugs().size(); i++) {
					this.byDrug.computeIfAbsent(regimen.drugs().get(i), (part) -> new ArrayList<>()).add(regimen);
				}
			}
		}
		return this.byDrug.getOrDefault(drug, List.of());
	}

}
