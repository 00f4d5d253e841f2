package org.clew.access;

import java.util.Collection;
import java.util.Map;

import org.clew.graph.Cypher;
import org.clew.graph.Found;
import org.clew.graph.NestedListing;
import org.clew.graph.Slice;

import org.springframework.stereotype.Component;

/** The programmes that offer drugs outside trials. */
@Component
class Programmes {

	private static final NestedListing PAGES = new NestedListing("""
			MATCH (:Drug {id: parent})<-[:OFFERS]-(p:AccessProgramme)
			""", "toLower(p.name)", "p.id", "properties(p)");

	private final Cypher cypher;

	Programmes(Cypher cypher) {
		this.cypher = cypher;
	}

	Map<String, Found<AccessProgramme>> ofDrugs(Collection<String> drugs, Slice slice) {
		return PAGES.read(this.cypher, drugs, slice, AccessProgramme::from);
	}

}
