/** The contracts: protobuf schemas of topics and log, with their generated code. */
export {};
