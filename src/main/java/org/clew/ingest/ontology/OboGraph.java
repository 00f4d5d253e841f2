package org.clew.ingest.ontology;

import java.io.IOException;
import java.io.InputStream;

import org.clew.ingest.BrokenFile;
import org.clew.ingest.Dataset;
import org.clew.ingest.Format;
import org.clew.ingest.Input;
import org.clew.ingest.fact.Facts;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ontologies as OBO Graph JSON: Mondo, the Human Disease Ontology, ORDO. A document may
 * hold several graphs, and each its parts in any order.
 */
public final class OboGraph implements Format {

	private static final JsonMapper JSON = JsonMapper.shared();

	@Override
	public String name() {
		return "obograph";
	}

	@Override
	public String description() {
		return "OBO Graph JSON (Mondo, DOID, ORDO): diseases with synonyms and cross-references, hierarchy";
	}

	@Override
	public Dataset dataset() {
		return Ontology.MONDO.dataset();
	}

	@Override
	public void read(Input input, Facts facts) throws IOException {
		// What a graph calls itself may stand behind its nodes, and goes first.
		GraphNames names = new GraphNames();
		parse(new Input(input.path(), (bytes) -> {
		}), names);
		names.dataset().ifPresent(facts::dataset);
		parse(input, new GraphParts(facts));
	}

	private static void parse(Input input, Part part) throws IOException {
		try (InputStream in = input.open(); JsonParser parser = JSON.createParser(in)) {
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				throw new BrokenFile("No OBO Graph: expected a JSON object");
			}
			boolean graphs = false;
			while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
				boolean here = parser.currentName().equals("graphs");
				if (parser.nextToken() == JsonToken.START_ARRAY && here) {
					graphs = true;
					graphs(parser, part);
				}
				else {
					parser.skipChildren();
				}
			}
			if (!graphs) {
				throw new BrokenFile("No OBO Graph: expected a list called graphs, found none");
			}
			if (parser.nextToken() != null) {
				throw new BrokenFile("No OBO Graph: something follows the end of the document");
			}
		}
		catch (JacksonException ex) {
			throw new BrokenFile("No valid JSON: " + ex.getOriginalMessage() + place(ex), ex);
		}
	}

	private static String place(JacksonException exception) {
		return (exception.getLocation() != null) ? " (line %d)".formatted(exception.getLocation().getLineNr()) : "";
	}

	private static void graphs(JsonParser parser, Part part) {
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			if (parser.currentToken() != JsonToken.START_OBJECT) {
				throw new BrokenFile("No OBO Graph: expected a graph, found " + parser.currentToken());
			}
			while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
				String name = parser.currentName();
				parser.nextToken();
				part.read(name, parser);
				parser.skipChildren();
			}
		}
	}

	/** Takes the parts of a graph. */
	interface Part {

		/**
		 * Reads a part, or leaves the parser where it is.
		 * @param name what the part is called
		 * @param parser at the beginning of its value
		 */
		void read(String name, JsonParser parser);

	}

}
