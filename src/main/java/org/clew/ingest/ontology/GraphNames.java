package org.clew.ingest.ontology;

import java.util.Optional;

import org.clew.ingest.Dataset;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * Reads what graphs call themselves: the first known ontology among them, and its
 * version.
 */
final class GraphNames implements OboGraph.Part {

	private Optional<Ontology> ontology = Optional.empty();

	private Optional<Ontology> byNode = Optional.empty();

	private String version = "";

	private String latest = "";

	@Override
	public void read(String name, JsonParser parser) {
		switch (name) {
			case "id" -> id(parser.getValueAsString());
			case "meta" -> meta(parser);
			case "nodes" -> nodes(parser);
			default -> {
			}
		}
	}

	private void id(String id) {
		if (id != null && this.ontology.isEmpty()) {
			this.ontology = Ontology.called(id);
			if (this.ontology.isPresent()) {
				this.version = this.latest;
			}
		}
	}

	private void meta(JsonParser parser) {
		if (parser.currentToken() == JsonToken.START_OBJECT) {
			JsonNode meta = parser.readValueAsTree();
			this.latest = GraphParts.text(meta, "version");
			if (this.version.isEmpty()) {
				this.version = this.latest;
			}
		}
	}

	/** A graph without a name is known by its first disease. */
	private void nodes(JsonParser parser) {
		if (parser.currentToken() != JsonToken.START_ARRAY) {
			return;
		}
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			if (this.byNode.isPresent() || parser.currentToken() != JsonToken.START_OBJECT) {
				parser.skipChildren();
				continue;
			}
			JsonNode node = parser.readValueAsTree();
			this.byNode = Ontology.of(GraphParts.curie(GraphParts.text(node, "id")));
		}
	}

	/**
	 * {@return the dataset, as far as the graphs tell}
	 */
	Optional<Dataset> dataset() {
		return this.ontology.or(() -> this.byNode).map((known) -> known.dataset(this.version));
	}

}
