package org.clew.issuer;

import java.net.InetAddress;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.Ordered;

/** Binds the server to the machine itself, and refuses any other address. */
class LoopbackOnly implements WebServerFactoryCustomizer<ConfigurableWebServerFactory>, Ordered {

	private final @Nullable InetAddress address;

	LoopbackOnly(ServerProperties server) {
		this.address = server.getAddress();
	}

	@Override
	public void customize(ConfigurableWebServerFactory factory) {
		if (this.address == null) {
			factory.setAddress(InetAddress.getLoopbackAddress());
		}
		else if (!this.address.isLoopbackAddress()) {
			throw new PublicAddress(this.address.getHostAddress());
		}
	}

	/** After all others, so that none overrules it. */
	@Override
	public int getOrder() {
		return LOWEST_PRECEDENCE;
	}

}
