package org.clew.seed.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import org.clew.seed.record.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/** The JSON Schemas of the records, read once. */
final class Schemas {

	private static final String FOLDER = "graph-seed/schema/";

	private static final String BASE = "https://clew.dev/seed/";

	private static final String DEFINITIONS = "definitions.schema.json";

	private final Map<String, JsonNode> documents = new HashMap<>();

	private final Map<Kind, Schema> byKind = new EnumMap<>(Kind.class);

	Schemas() {
		Map<String, String> texts = new HashMap<>();
		texts.put(BASE + DEFINITIONS, text(DEFINITIONS));
		for (Kind kind : Kind.values()) {
			texts.put(BASE + kind.schema(), text(kind.schema()));
		}
		SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
				(builder) -> builder.schemas(texts));
		texts.forEach((iri, text) -> this.documents.put(iri, JsonMapper.shared().readTree(text)));
		for (Kind kind : Kind.values()) {
			this.byKind.put(kind, registry.getSchema(SchemaLocation.of(BASE + kind.schema())));
		}
	}

	List<Error> errors(Kind kind, JsonNode content) {
		Schema schema = this.byKind.get(kind);
		return (schema != null) ? schema.validate(content) : List.of();
	}

	/**
	 * {@return the part of a schema that holds the keyword which the error is about}
	 */
	JsonNode around(Error error) {
		JsonNode node = document(error);
		NodePath fragment = error.getSchemaLocation().getFragment();
		for (int i = 0; i < fragment.getNameCount() - 1; i++) {
			node = step(node, fragment.getElement(i));
		}
		return resolve(node);
	}

	/**
	 * {@return what the schema says of one property of an object}
	 */
	JsonNode property(JsonNode object, String name) {
		return resolve(object.path("properties").path(name));
	}

	JsonNode document(Kind kind) {
		return this.documents.getOrDefault(BASE + kind.schema(), JsonMapper.shared().missingNode());
	}

	JsonNode resolved(JsonNode schema) {
		return resolve(schema);
	}

	List<String> texts(JsonNode list) {
		List<String> texts = new ArrayList<>();
		list.forEach((item) -> texts.add(item.asString()));
		return texts;
	}

	private JsonNode document(Error error) {
		String iri = error.getSchemaLocation().getAbsoluteIri().toString();
		return this.documents.getOrDefault(iri, JsonMapper.shared().missingNode());
	}

	private JsonNode resolve(JsonNode node) {
		String reference = node.path("$ref").asString("");
		if (!reference.startsWith(DEFINITIONS)) {
			return node;
		}
		JsonNode definitions = this.documents.getOrDefault(BASE + DEFINITIONS, JsonMapper.shared().missingNode());
		return definitions.at(reference.substring(reference.indexOf('#') + 1));
	}

	private static JsonNode step(JsonNode node, Object element) {
		return (element instanceof Integer index) ? node.path(index) : node.path(element.toString());
	}

	/**
	 * Not by the thread's own loader: in a jar, a thread of a pool has one that knows
	 * nothing.
	 */
	private static String text(String name) {
		try (InputStream content = new ClassPathResource(FOLDER + name, Schemas.class.getClassLoader())
			.getInputStream()) {
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The schema " + name + " cannot be read", ex);
		}
	}

}
