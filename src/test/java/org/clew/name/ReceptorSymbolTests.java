package org.clew.name;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ReceptorSymbol}.
 */
class ReceptorSymbolTests {

	@ParameterizedTest
	@CsvSource({ "FGF receptor 3, FGFR3", "IL-4 receptor alpha, IL4R", "IL-6 receptor, IL6R", "PDGF receptor β, PDGFRB",
			"TSH receptor, TSHR" })
	void readsWhatIsBoundAndWhichReceptor(String text, String symbol) {
		assertThat(ReceptorSymbol.of(text)).contains(symbol);
	}

	@ParameterizedTest
	@ValueSource(strings = { "receptor", "insulin receptor", "FGF receptor inhibitor", "the EGF receptor", "" })
	void readsNothingElse(String text) {
		assertThat(ReceptorSymbol.of(text)).isEmpty();
	}

}
