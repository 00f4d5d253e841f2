package org.clew;

import java.util.ArrayList;
import java.util.List;

import graphql.language.AbstractDescribedNode;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the schema explains itself: clients and GraphiQL show what it says.
 */
class SchemaDescriptionTests {

	private static final TypeDefinitionRegistry SCHEMA = new SchemaParser().parse(SchemaFiles.CURRENT.toFile());

	private final List<String> undescribed = new ArrayList<>();

	@Test
	void describesEveryTypeFieldArgumentAndValue() {
		SCHEMA.getTypes(TypeDefinition.class).forEach(this::type);
		assertThat(this.undescribed).isEmpty();
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
		described("", type);
		switch (type) {
			case ObjectTypeDefinition object -> object.getFieldDefinitions().forEach((field) -> field(name, field));
			case InterfaceTypeDefinition object -> object.getFieldDefinitions().forEach((field) -> field(name, field));
			case InputObjectTypeDefinition input ->
				input.getInputValueDefinitions().forEach((field) -> described(name + ".", field));
			case EnumTypeDefinition constants ->
				constants.getEnumValueDefinitions().forEach((value) -> described(name + ".", value));
			default -> {
				// Unions and scalars have no parts.
			}
		}
	}

	private void field(String type, FieldDefinition field) {
		described(type + ".", field);
		for (InputValueDefinition argument : field.getInputValueDefinitions()) {
			described(type + "." + field.getName() + ":", argument);
		}
	}

	private void described(String owner, NamedNode<?> node) {
		boolean described = node instanceof AbstractDescribedNode<?> described1 && described1.getDescription() != null
				&& !described1.getDescription().getContent().isBlank();
		if (!described) {
			this.undescribed.add(owner + node.getName());
		}
	}

}
