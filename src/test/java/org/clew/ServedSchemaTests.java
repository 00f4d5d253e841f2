package org.clew;

import java.util.List;
import java.util.Map;

import graphql.introspection.IntrospectionQuery;
import graphql.introspection.IntrospectionResultToSchema;
import graphql.language.AstPrinter;
import graphql.language.AstSorter;
import graphql.language.DirectiveDefinition;
import graphql.language.Document;
import graphql.language.SchemaDefinition;
import graphql.parser.Parser;
import org.clew.Http.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the schema that is served is the one that is published, to the last
 * description: what {@code graphql-inspector} compares.
 */
@Neo4jTest
class ServedSchemaTests {

	/** GraphQL and its library have them, whatever the schema says. */
	private static final List<String> ALWAYS_THERE = List.of("include", "skip", "deprecated", "specifiedBy", "oneOf",
			"defer", "experimental_disableErrorPropagation");

	@LocalServerPort
	private int port;

	@Test
	void servesWhatIsPublished() {
		Answer answer = Http.post(this.port,
				JsonMapper.shared().writeValueAsString(Map.of("query", IntrospectionQuery.INTROSPECTION_QUERY)));
		Document served = new IntrospectionResultToSchema().createSchemaDefinition(
				JsonMapper.shared().convertValue(answer.at("/data"), new TypeReference<Map<String, Object>>() {
				}));
		List<String> published = lines(Parser.parse(SchemaFiles.read(SchemaFiles.CURRENT)));
		List<String> own = lines(served);
		assertThat(own).hasSizeGreaterThan(2000).filteredOn((line) -> !published.contains(line)).isEmpty();
		assertThat(published).filteredOn((line) -> !own.contains(line)).isEmpty();
	}

	@Test
	void publishesItAsItIs() {
		assertThat(Http.send(Http.request(this.port, "/schema.graphqls")).text())
			.isEqualTo(SchemaFiles.read(SchemaFiles.CURRENT));
	}

	private static List<String> lines(Document schema) {
		Document own = schema.transform((document) -> document.definitions(schema.getDefinitions()
			.stream()
			.filter((definition) -> !(definition instanceof SchemaDefinition)
					&& !(definition instanceof DirectiveDefinition directive
							&& ALWAYS_THERE.contains(directive.getName())))
			.toList()));
		return AstPrinter.printAst(new AstSorter().sort(own)).lines().map(String::strip).toList();
	}

}
