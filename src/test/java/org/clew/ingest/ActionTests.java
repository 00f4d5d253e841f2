package org.clew.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.schema.idl.SchemaParser;
import org.clew.ingest.fact.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Action}.
 */
class ActionTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			inhibitor,                       INHIBITOR,                     INHIBITORY
			NEGATIVE ALLOSTERIC MODULATOR,   NEGATIVE_ALLOSTERIC_MODULATOR, INHIBITORY
			inhibitory allosteric modulator, NEGATIVE_ALLOSTERIC_MODULATOR, INHIBITORY
			RNAi inhibitor,                  RNAI_INHIBITOR,                INHIBITORY
			antibody,                        BINDING_AGENT,                 UNCLEAR
			allosteric modulator,            MODULATOR,                     UNCLEAR
			partial agonist,                 PARTIAL_AGONIST,               ACTIVATING
			suppressor,                      OTHER,                         INHIBITORY
			inducer,                         OTHER,                         ACTIVATING
			a new word,                      OTHER,                         UNCLEAR
			""")
	void readsWordsOfSources(String text, String type, String direction) {
		Action action = Action.of(text);
		assertThat(action.type()).isEqualTo(type);
		assertThat(action.direction()).hasToString(direction);
	}

	@Test
	void knowsTheActionsOfTheSchema() throws IOException {
		EnumTypeDefinition type = new SchemaParser().parse(Files.readString(Path.of("schema.graphqls")))
			.getTypeOrNull("ActionType", EnumTypeDefinition.class);
		List<String> actions = type.getEnumValueDefinitions().stream().map(EnumValueDefinition::getName).toList();
		assertThat(actions).isNotEmpty().allSatisfy((action) -> assertThat(Action.of(action).type()).isEqualTo(action));
	}

}
