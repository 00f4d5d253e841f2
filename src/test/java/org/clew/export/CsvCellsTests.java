package org.clew.export;

import java.util.List;

import org.clew.export.CsvFiles.CsvCells;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link CsvCells}.
 */
class CsvCellsTests {

	@Test
	void keepsSpreadsheetsFromCalculating() {
		assertThat(CsvCells.line(List.of("=1+1", "-x", "@a", -1, 2.5, true, "a,b", "say \"x\"", List.of("a", "b"), "")))
			.isEqualTo("'=1+1,'-x,'@a,-1,2.5,true,\"a,b\",\"say \"\"x\"\"\",a|b,\r\n");
	}

}
