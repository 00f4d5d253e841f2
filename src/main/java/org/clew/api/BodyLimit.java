package org.clew.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request whose body is too long before anything parses it, whether it says how
 * long it is or not.
 */
class BodyLimit extends OncePerRequestFilter {

	private final int limit;

	BodyLimit(Limits.Settings settings) {
		this.limit = Math.toIntExact(settings.body().toBytes());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() > this.limit) {
			refuse(response);
			return;
		}
		if (request.getContentLengthLong() >= 0 || request.getHeader("Transfer-Encoding") == null) {
			chain.doFilter(request, response);
			return;
		}
		byte[] body = request.getInputStream().readNBytes(this.limit + 1);
		if (body.length > this.limit) {
			refuse(response);
			return;
		}
		chain.doFilter(new ReadRequest(request, body), response);
	}

	private void refuse(HttpServletResponse response) throws IOException {
		response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		String error = """
				{"errors":[{"message":"The body of the request is too long; accepted: at most %d bytes",\
				"extensions":{"code":"BODY_TOO_LARGE"}}]}""".formatted(this.limit);
		response.getOutputStream().write(error.getBytes(StandardCharsets.UTF_8));
	}

	/** A request whose body is in memory. */
	private static final class ReadRequest extends HttpServletRequestWrapper {

		private final ReadBody body;

		ReadRequest(HttpServletRequest request, byte[] body) {
			super(request);
			this.body = new ReadBody(new ByteArrayInputStream(body));
		}

		@Override
		public ServletInputStream getInputStream() {
			return this.body;
		}

	}

	/** A body in memory. */
	private static final class ReadBody extends ServletInputStream {

		private final ByteArrayInputStream bytes;

		ReadBody(ByteArrayInputStream bytes) {
			this.bytes = bytes;
		}

		@Override
		public int read() {
			return this.bytes.read();
		}

		@Override
		public int read(byte[] target, int offset, int length) {
			return this.bytes.read(target, offset, length);
		}

		@Override
		public boolean isFinished() {
			return this.bytes.available() == 0;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new UnsupportedOperationException("The body is read already");
		}

	}

}
