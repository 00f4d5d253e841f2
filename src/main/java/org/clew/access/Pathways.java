package org.clew.access;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clew.api.InvalidRequest;
import org.clew.graph.Cypher;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The legal routes that are open in a jurisdiction.
 */
@Component
public class Pathways {

	private static final String IN_JURISDICTIONS = """
			CALL () {
			  MATCH (p:Pathway)
			  RETURN collect(DISTINCT p.jurisdiction) AS known
			}
			CALL () {
			  MATCH (p:Pathway)
			  WHERE size($wanted) = 0 OR p.jurisdiction IN $wanted
			  RETURN collect(properties(p)) AS pathways
			}
			RETURN known, pathways
			""";

	private static final Comparator<Pathway> OWN_FIRST = Comparator.comparing(Pathway::international)
		.thenComparing(Pathway::jurisdiction)
		.thenComparing(Pathway::kind)
		.thenComparing(Pathway::id);

	private final Cypher cypher;

	Pathways(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * Finds the routes in a jurisdiction, and those that no one jurisdiction has to
	 * itself.
	 * @param field the argument that holds the jurisdiction
	 * @param jurisdiction as a client wrote it, in any case; all routes if null
	 * @return the jurisdiction's own routes first, then the international ones, each by
	 * kind
	 * @throws InvalidRequest if the graph knows no route in the jurisdiction
	 */
	public List<Pathway> in(String field, @Nullable String jurisdiction) {
		String wanted = (jurisdiction != null) ? jurisdiction.strip().toUpperCase(Locale.ROOT) : null;
		List<String> codes = (wanted != null) ? List.of(wanted, Pathway.INTERNATIONAL) : List.of();
		Routes routes = this.cypher.readOne(IN_JURISDICTIONS, Map.of("wanted", codes), Routes::from).orElseThrow();
		if (wanted != null && !routes.known().contains(wanted)) {
			throw new InvalidRequest(field, jurisdiction, String.join(", ", routes.known()));
		}
		return routes.pathways();
	}

	/** Where there are routes at all, and the routes that were asked for. */
	private record Routes(List<String> known, List<Pathway> pathways) {

		static Routes from(Row row) {
			return new Routes(row.texts("known").stream().sorted().toList(),
					row.rows("pathways").stream().map(Pathway::from).sorted(OWN_FIRST).toList());
		}

	}

}
