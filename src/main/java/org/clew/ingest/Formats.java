package org.clew.ingest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.clew.ingest.civic.Civic;
import org.clew.ingest.ctgov.ClinicalTrials;
import org.clew.ingest.dgidb.Dgidb;
import org.clew.ingest.hgnc.Hgnc;
import org.clew.ingest.kgx.Hetionet;
import org.clew.ingest.kgx.Kgx;
import org.clew.ingest.ontology.Obo;
import org.clew.ingest.ontology.OboGraph;
import org.clew.ingest.ontology.Sssom;
import org.clew.ingest.opentargets.OpenTargets;
import org.clew.ingest.orphadata.Orphadata;

/** The formats that can be imported. */
public final class Formats {

	private static final List<Format> ALL = List.of(new Obo(), new OboGraph(), new Sssom(), new Hgnc(), new Orphadata(),
			new Dgidb(), new Civic(), new ClinicalTrials(), new OpenTargets(), new Kgx(), new Hetionet());

	private Formats() {
	}

	/**
	 * {@return all formats}
	 */
	public static List<Format> all() {
		return ALL;
	}

	/**
	 * A format.
	 * @return the format, if there is one
	 */
	public static Optional<Format> named(String name) {
		return ALL.stream().filter((format) -> format.name().equals(name)).findFirst();
	}

	/**
	 * {@return what to import for records of a kind, for people}
	 */
	static String giving(String label) {
		return switch (label) {
			case "Target" -> "hgnc";
			case "Disease" -> "Mondo (obo or obograph)";
			case "Drug" -> "opentargets or dgidb";
			case "Study" -> "ctgov";
			default -> "what has it";
		};
	}

	/**
	 * {@return the names of all formats, for people}
	 */
	public static String names() {
		return ALL.stream().map(Format::name).collect(Collectors.joining(", "));
	}

}
