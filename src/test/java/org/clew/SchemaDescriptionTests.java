package org.clew;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import graphql.language.AbstractDescribedNode;
import graphql.language.Description;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the schema explains itself in few words: clients and GraphiQL show what it
 * says.
 */
class SchemaDescriptionTests {

	private static final TypeDefinitionRegistry SCHEMA = new SchemaParser().parse(SchemaFiles.CURRENT.toFile());

	private static final int BYTES = 100_000;

	private static final int LONGEST = 200;

	private final List<Described> all = new ArrayList<>();

	@BeforeEach
	void read() {
		SCHEMA.getTypes(TypeDefinition.class).forEach(this::type);
	}

	@Test
	void describesEveryTypeThatItsNameDoesNotExplain() {
		assertThat(this.all).filteredOn((one) -> !one.place().contains("."))
			.filteredOn((one) -> !one.place().matches(".*(Connection|Edge|Payload|Order|OrderField)"))
			.filteredOn((one) -> one.text() == null)
			.extracting(Described::place)
			.isEmpty();
	}

	@Test
	void describesWhateverCanBeAsked() {
		assertThat(this.all).filteredOn((one) -> one.place().matches("(Query|Mutation|Subscription)\\.\\w+"))
			.filteredOn((one) -> one.text() == null)
			.extracting(Described::place)
			.isEmpty();
	}

	@Test
	void saysNothingTwice() {
		Set<String> said = new HashSet<>();
		assertThat(this.all)
			.filteredOn((one) -> one.text() != null && one.place().contains(".") && !said.add(one.text()))
			.isEmpty();
	}

	@Test
	void saysItInFewWords() {
		assertThat(this.all).filteredOn((one) -> one.text() != null && one.text().length() > LONGEST)
			.extracting(Described::place)
			.containsOnly("Query");
		assertThat(SchemaFiles.CURRENT.toFile().length()).isLessThan(BYTES);
	}

	@Test
	void describesItselfAsAWhole() {
		assertThat(SCHEMA.schemaDefinition()).get().extracting("description").isNotNull();
	}

	/** GraphQL allows none there; only parsers outside Java mind. */
	@Test
	void describesNothingWithinTheSchemaDefinition() {
		String text = SchemaFiles.read(SchemaFiles.CURRENT);
		int start = text.indexOf("schema {");
		assertThat(text.substring(start, text.indexOf('}', start))).doesNotContain("\"");
	}

	private void type(TypeDefinition<?> type) {
		String name = type.getName();
		add(name, type);
		switch (type) {
			case ObjectTypeDefinition object -> object.getFieldDefinitions().forEach((field) -> field(name, field));
			case InterfaceTypeDefinition object -> object.getFieldDefinitions().forEach((field) -> field(name, field));
			case InputObjectTypeDefinition input ->
				input.getInputValueDefinitions().forEach((field) -> add(name + "." + field.getName(), field));
			case EnumTypeDefinition constants ->
				constants.getEnumValueDefinitions().forEach((value) -> add(name + "." + value.getName(), value));
			default -> {
				// Unions and scalars have no parts.
			}
		}
	}

	private void field(String type, FieldDefinition field) {
		String place = type + "." + field.getName();
		add(place, field);
		field.getInputValueDefinitions().forEach((argument) -> add(place + ":" + argument.getName(), argument));
	}

	private void add(String place, NamedNode<?> node) {
		Description description = (node instanceof AbstractDescribedNode<?> described) ? described.getDescription()
				: null;
		this.all.add(new Described(place, (description != null) ? description.getContent() : null));
	}

	private record Described(String place, @Nullable String text) {
	}

}
