package org.clew.evidence;

import java.util.Collection;
import java.util.Map;

import org.clew.graph.Condition;
import org.clew.graph.Cypher;
import org.clew.graph.Found;
import org.clew.graph.Listing;
import org.clew.graph.NestedListing;
import org.clew.graph.Slice;

import org.springframework.stereotype.Component;

/** Lists reported uses: all of them, of drugs, in diseases, by studies. */
@Component
public class Uses {

	private static final NestedListing OF_DRUG = new NestedListing("""
			MATCH (:Drug {id: parent})<-[:OF_DRUG @]-(u:Use @)
			""", "toLower(u.name)", "u.id", "properties(u)");

	private static final NestedListing IN_DISEASE = new NestedListing("""
			MATCH (:Disease {id: parent})<-[:IN_DISEASE @]-(u:Use @)
			""", "toLower(u.name)", "u.id", "properties(u)");

	private static final NestedListing OF_STUDY = new NestedListing("""
			MATCH (:Study {id: parent} @)-[r:REPORTS @]->(u:Use @)
			""", "r.position", "u.id", "properties(u)");

	private final Cypher cypher;

	Uses(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * The uses of drugs, by name.
	 * @param slice which part of each drug's list
	 * @return the parts by drug; a drug with none may be left out
	 */
	public Map<String, Found<Use>> ofDrugs(Collection<String> drugIds, Slice slice) {
		return OF_DRUG.read(this.cypher, drugIds, slice, Use::from);
	}

	Map<String, Found<Use>> inDiseases(Collection<String> diseaseIds, Slice slice) {
		return IN_DISEASE.read(this.cypher, diseaseIds, slice, Use::from);
	}

	Map<String, Found<Use>> ofStudies(Collection<String> studyIds, Slice slice) {
		return OF_STUDY.read(this.cypher, studyIds, slice, Use::from);
	}

	Found<Use> find(Condition condition, String key, boolean descending, Slice slice) {
		return new Listing("Use", condition, key, descending).read(this.cypher, slice, Use::from);
	}

}
