package org.clew.ingest.ontology;

import java.io.BufferedReader;
import java.io.IOException;

import org.clew.ingest.BrokenFile;
import org.clew.ingest.Dataset;
import org.clew.ingest.Format;
import org.clew.ingest.Input;
import org.clew.ingest.fact.Facts;

/** Ontologies in the OBO format: Mondo, the Human Disease Ontology, ORDO. */
public final class Obo implements Format {

	@Override
	public String name() {
		return "obo";
	}

	@Override
	public String description() {
		return "OBO (Mondo, DOID, ORDO): diseases with synonyms and cross-references, hierarchy";
	}

	@Override
	public Dataset dataset() {
		return Ontology.MONDO.dataset();
	}

	@Override
	public void read(Input input, Facts facts) throws IOException {
		Stanzas stanzas = new Stanzas(facts, Outline.of(input));
		try (BufferedReader text = input.text()) {
			long number = 0;
			for (String line = text.readLine(); line != null; line = text.readLine()) {
				number++;
				long start = number;
				StringBuilder whole = new StringBuilder((number == 1) ? line.replaceFirst("^\uFEFF", "") : line);
				while (isContinued(whole)) {
					String next = text.readLine();
					number++;
					whole.setLength(whole.length() - 1);
					whole.append((next != null) ? next : "");
				}
				stanzas.line(start, whole.toString().strip());
			}
		}
		if (!stanzas.finish()) {
			throw new BrokenFile("No OBO: expected a [Term], found none");
		}
	}

	private static boolean isContinued(CharSequence line) {
		int slashes = 0;
		while (slashes < line.length() && line.charAt(line.length() - 1 - slashes) == '\\') {
			slashes++;
		}
		return slashes % 2 == 1;
	}

}
