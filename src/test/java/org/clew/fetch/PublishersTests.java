package org.clew.fetch;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link Publishers}, and where they may be.
 */
class PublishersTests {

	@Test
	void namesGenesAndDiseasesBeforeWhatRefersToThem() {
		assertThat(Publishers.names()).containsExactly("hgnc", "mondo", "doid", "orphanet", "dgidb", "civic", "ctgov");
		assertThat(Publishers.files()).extracting(PublishedFile::file).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@MethodSource("files")
	void saysOfEachFileWhereItIsAndUnderWhichLicence(PublishedFile file) {
		assertThat(new Addresses(null).of(file.address()).getScheme()).isEqualTo("https");
		assertThat(file.licence()).isNotBlank();
		assertThat(file.most()).isBetween(1_000_000L, 1_000_000_000L);
		assertThat(file.columns().isEmpty()).isEqualTo(file.form() != Form.TABLE);
	}

	static List<PublishedFile> files() {
		return Publishers.files();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://mirror.example.org", "ftp://localhost", "file:///data", "https:mirror" })
	void takesNoMirrorWithoutEncryption(String mirror) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> new Addresses(URI.create(mirror)))
			.withMessageContaining("no address with https");
	}

}
