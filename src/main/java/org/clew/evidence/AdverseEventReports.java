package org.clew.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.clew.graph.Cypher;
import org.clew.graph.Found;
import org.clew.graph.Links;
import org.clew.graph.NestedListing;
import org.clew.graph.Slice;

import org.springframework.stereotype.Component;

/** Lists reports of adverse events, the worst grade first and the ungraded last. */
@Component
public class AdverseEventReports {

	private static final String GRADE = "coalesce(r.worstGrade, 0)";

	/** Ties are in order of the term; a use may name one term twice, in two grades. */
	private static final String PLACE = "toLower(e.name) + ' ' + u.id + ' ' + r.position";

	private static final NestedListing OF_DRUG = new NestedListing("""
			MATCH (:Drug {id: parent})<-[:OF_DRUG @]-(u:Use @)-[r:HAD_EVENT @]->(e:AdverseEvent)
			""", GRADE, PLACE, AdverseEventReport.ITEM, true);

	private static final NestedListing OF_EVENT = new NestedListing("""
			MATCH (e:AdverseEvent {id: parent})<-[r:HAD_EVENT @]-(u:Use @)
			""", GRADE, PLACE, AdverseEventReport.ITEM, true);

	private static final Links OF_USE = new Links("(n:Use @)-[r:HAD_EVENT @]->(m:AdverseEvent)", "r.position",
			"{eventId: m.id, useId: n.id, relation: properties(r)}");

	private final Cypher cypher;

	AdverseEventReports(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * Reports of adverse events in uses of drugs.
	 * @param slice which part of each drug's list
	 * @return the parts by drug; a drug with none may be left out
	 */
	public Map<String, Found<AdverseEventReport>> ofDrugs(Collection<String> drugIds, Slice slice) {
		return OF_DRUG.read(this.cypher, drugIds, slice, AdverseEventReport::from);
	}

	Map<String, Found<AdverseEventReport>> ofEvents(Collection<String> eventIds, Slice slice) {
		return OF_EVENT.read(this.cypher, eventIds, slice, AdverseEventReport::from);
	}

	Map<String, List<AdverseEventReport>> ofUses(Collection<String> useIds) {
		return OF_USE.read(this.cypher, useIds, AdverseEventReport::from);
	}

}
