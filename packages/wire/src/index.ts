/** The codec between protobuf bytes and domain values. */
export {};
