package org.clew.candidate.loading;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.clew.candidate.core.Core;
import org.clew.candidate.core.CoreBuilder;
import org.clew.candidate.core.Links;
import org.clew.candidate.loading.Loading.Loaded;
import org.clew.drug.Drug;
import org.clew.graph.DataHead;
import org.clew.graph.EntityType;
import org.clew.graph.Scan;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Brings a core up to date with what the change log lists. Readers go on with the core
 * before, which stays as it is.
 */
@Component
class Updating {

	/** Beyond, reading all anew is hardly more work. */
	private static final int MOST = 2000;

	/** Also what a study reports now and did not before. */
	private static final String REPORTED = """
			MATCH (study:Study @)-[:REPORTS @]->(n)
			WHERE study.id IN $ids
			RETURN n.id AS id
			""";

	private final Scan scan;

	private final Kind drugs;

	Updating(Scan scan, EntityType<Drug> drugType) {
		this.scan = scan;
		this.drugs = NodeRows.drugs(drugType);
	}

	/** Has the database plan the statements, so that the first change costs no more. */
	void prepare() {
		Map<String, Object> nothing = Map.of("ids", List.of(), "from", 0, "to", 0, "most", 0);
		Stream
			.concat(Stream.of(Changes.STATEMENT, REPORTED), Stream
				.of(NodeRows.SOURCES, NodeRows.STUDIES, TrialRows.TRIALS, TrialRows.PROGRAMMES, EvidenceRows.EVIDENCE,
						EvidenceRows.USES, LicensingRows.LABELS, LicensingRows.LICENCES, LicensingRows.WITHDRAWALS)
				.map(Kind::some))
			.forEach((statement) -> this.scan.each(statement, nothing, null, (row) -> {
			}));
	}

	/**
	 * Reads again what changed.
	 * @param from where the data stood then
	 * @param to where it stands now
	 * @return the next core; null if it has to be read as a whole
	 */
	@Nullable Loaded update(Loaded before, DataHead from, DataHead to) {
		long listed = to.sequence() - from.sequence();
		if (to.unlisted() != from.unlisted() || to.revision() < from.revision() || listed < 0 || listed > MOST) {
			return null;
		}
		Changes changes = new Changes();
		this.scan.each(Changes.STATEMENT, Map.of("from", from.sequence(), "to", to.sequence(), "most", MOST + 1), null,
				changes::add);
		if (changes.shakesFoundations()) {
			return null;
		}
		return changes.isEmpty() ? before : exchange(before, changes);
	}

	private @Nullable Loaded exchange(Loaded before, Changes changes) {
		Core core = before.core();
		Genes genes = changes.of(What.TARGET).isEmpty() ? before.genes() : new Genes(before.genes());
		Assembly into = new Assembly(new CoreBuilder(core), genes);
		Exchange exchange = new Exchange(core, into.core());
		some(NodeRows.SOURCES, changes.of(What.SOURCE), into);
		if (!targets(core, changes.of(What.TARGET), exchange, into)
				|| !drugs(core, changes.of(What.DRUG), exchange, into)) {
			return null;
		}
		exchange.removeLicensing(changes);
		some(LicensingRows.LABELS, changes.of(What.LABEL), into);
		some(LicensingRows.LICENCES, changes.of(What.LICENCE), into);
		some(LicensingRows.WITHDRAWALS, changes.of(What.WITHDRAWAL), into);
		some(TrialRows.PROGRAMMES, changes.of(What.PROGRAMME), into);
		studies(changes, exchange, into);
		return new Loaded(into.core().build(), genes);
	}

	private void studies(Changes changes, Exchange exchange, Assembly into) {
		Set<String> studies = changes.of(What.STUDY);
		Set<String> items = exchange.itemsOf(studies);
		items.addAll(changes.of(What.EVIDENCE));
		items.addAll(changes.of(What.USE));
		if (!studies.isEmpty()) {
			this.scan.each(REPORTED, Map.of("ids", List.copyOf(studies)), null, (row) -> items.add(row.text("id")));
		}
		exchange.removeItems(items, studies, changes.touched());
		exchange.removeTrialsOf(studies);
		some(NodeRows.STUDIES, studies, into);
		some(TrialRows.TRIALS, studies, into);
		some(EvidenceRows.EVIDENCE, items, into);
		some(EvidenceRows.USES, items, into);
	}

	private boolean targets(Core core, Set<String> ids, Exchange exchange, Assembly into) {
		for (String id : ids) {
			Integer known = into.target(id);
			if (known != null) {
				exchange.removeBiologyOfTarget(known);
			}
		}
		some(NodeRows.TARGETS, ids, into);
		some(BiologyRows.EXCLUSIONS, ids, into);
		some(BiologyRows.LOSS_STRATEGIES, ids, into);
		return links(LinkRows.HAS_MEMBER, ids, core.members(), core.targets(), into::target, into);
	}

	private boolean drugs(Core core, Set<String> ids, Exchange exchange, Assembly into) {
		for (String id : ids) {
			Integer known = into.drug(id);
			if (known != null) {
				exchange.removeBiologyOfDrug(known);
			}
		}
		some(this.drugs, ids, into);
		some(BiologyRows.MECHANISMS, ids, into);
		some(LicensingRows.CONTRAINDICATIONS, ids, into);
		return links(LinkRows.FORM_OF, ids, core.forms(), core.drugs(), into::drug, into)
				&& links(LinkRows.HAS_PART, ids, core.drugParts(), core.drugs(), into::drug, into);
	}

	/** Links can be added to new nodes, and not exchanged: that is rare. */
	private boolean links(Kind kind, Set<String> ids, Links before, int size, Finding finding, Assembly into) {
		Set<String> added = new HashSet<>();
		for (String id : ids) {
			Integer index = finding.find(id);
			if (index == null || index >= size) {
				added.add(id);
			}
			else if (!sameLinks(kind, id, before.from(index), finding)) {
				return false;
			}
		}
		some(kind, added, into);
		return true;
	}

	private boolean sameLinks(Kind kind, String id, List<Links.Link> before, Finding finding) {
		Set<Integer> now = new HashSet<>();
		this.scan.each(kind.some(), Map.of("ids", List.of(id)), null, (row) -> {
			Integer to = finding.find(row.text("to"));
			now.add((to != null) ? to : -1);
		});
		return now.equals(Set.copyOf(before.stream().map(Links.Link::to).toList()));
	}

	private void some(Kind kind, Collection<String> ids, Assembly into) {
		if (!ids.isEmpty()) {
			this.scan.each(kind.some(), Map.of("ids", List.copyOf(ids)), null, (row) -> kind.adds().accept(row, into));
		}
	}

	/** Finds the place of a node. */
	private interface Finding {

		@Nullable Integer find(String id);

	}

}
