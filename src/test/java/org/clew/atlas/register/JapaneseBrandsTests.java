package org.clew.atlas.register;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link JapaneseBrands}.
 */
class JapaneseBrandsTests {

	@Test
	void leavesOutFormStrengthAndCompany() {
		assertThat(JapaneseBrands.of("Doxil Injection 20 mg (Janssen Pharmaceutical K.K.)")).containsExactly("Doxil");
	}

	@Test
	void findsEachProductOfACell() {
		assertThat(JapaneseBrands
			.of("55 Randa Injection (Nippon Kayaku Co., Ltd.) Briplatin Injection (Bristol Seiyaku KK ) Platosin Injection 10 Platosin Injection 25"))
			.containsExactly("Randa", "Briplatin", "Platosin");
	}

}
