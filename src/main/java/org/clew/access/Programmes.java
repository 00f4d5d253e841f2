package org.clew.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.clew.graph.Cypher;
import org.clew.graph.Found;
import org.clew.graph.Links;
import org.clew.graph.NestedListing;
import org.clew.graph.Slice;

import org.springframework.stereotype.Component;

/**
 * The programmes that offer drugs outside trials.
 */
@Component
public class Programmes {

	private static final Links OFFERS = new Links("(n:Drug)<-[:OFFERS]-(m:AccessProgramme)", "toLower(m.name), m.id");

	private static final NestedListing PAGES = new NestedListing("""
			MATCH (:Drug {id: parent})<-[:OFFERS]-(p:AccessProgramme)
			""", "toLower(p.name)", "p.id", "properties(p)");

	private final Cypher cypher;

	Programmes(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * Reads all programmes of several drugs, in one statement.
	 * @param drugs the drugs' ids
	 * @return the programmes by name, by drug; a drug with none is left out
	 */
	public Map<String, List<AccessProgramme>> ofDrugs(Collection<String> drugs) {
		return OFFERS.read(this.cypher, drugs, AccessProgramme::from);
	}

	Map<String, Found<AccessProgramme>> ofDrugs(Collection<String> drugs, Slice slice) {
		return PAGES.read(this.cypher, drugs, slice, AccessProgramme::from);
	}

}
