package org.clew.name;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ProductSymbol}.
 */
class ProductSymbolTests {

	@ParameterizedTest
	@CsvSource({ "AIRE protein, AIRE", "GAA enzyme, GAA", "NPC1 gene, NPC1", "TAZ (tafazzin), TAZ" })
	void readsWhatAGeneMakes(String text, String symbol) {
		assertThat(ProductSymbol.of(text)).contains(symbol);
	}

	@ParameterizedTest
	@ValueSource(strings = { "protein", "C-reactive protein", "M protein", "PD-1 (CD279)", "heat shock protein", "" })
	void readsNothingElse(String text) {
		assertThat(ProductSymbol.of(text)).isEmpty();
	}

}
