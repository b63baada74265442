package dev.nape.server.reminder.due;

import java.util.UUID;

/**
 * A reminder on its way to one device.
 *
 * @param tries how often it was begun, this time too
 */
record Delivery(UUID device, Due due, int tries) {}
