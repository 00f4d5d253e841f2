package org.clew.explorer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.Validator;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@WebMvcTest(GraphiqlController.class)
@AutoConfigureMockMvc(addFilters = false)
class GraphiqlControllerTests {

	private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"([^\"]*)\"");

	@Autowired
	private MockMvcTester mvc;

	@Test
	void letsThePageLoadNothingFromElsewhere() {
		assertThat(this.mvc.get().uri("/graphiql")).hasStatusOk()
			.headers()
			.hasHeaderSatisfying("Content-Security-Policy",
					(values) -> assertThat(values).singleElement().asString().startsWith("default-src 'self';"));
	}

	@Test
	void servesAllThatThePageLoads() throws IOException {
		String page = read("index.html");
		assertThat(REFERENCE.matcher(page).results().map((match) -> match.group(1)))
			.filteredOn((it) -> !it.equals("data:,"))
			.hasSize(6)
			.allSatisfy((it) -> assertThat(this.mvc.get().uri("/" + it)).hasStatusOk());
	}

	@Test
	void opensOnAQueryThatFitsTheSchema() throws IOException {
		GraphQLSchema schema = UnExecutableSchemaGenerator
			.makeUnExecutableSchema(new SchemaParser().parse(Path.of("schema.graphqls").toFile()));
		assertThat(new Validator().validateDocument(schema, Parser.parse(read("flagship.graphql")), Locale.ENGLISH))
			.isEmpty();
	}

	private static String read(String name) throws IOException {
		return new ClassPathResource("static/graphiql/" + name).getContentAsString(StandardCharsets.UTF_8);
	}

}
