import * as $protobuf from "protobufjs/minimal";
import Long = require("long");

/** Namespace plimsoll. */
export namespace plimsoll {

    /** Namespace v1. */
    namespace v1 {

        /**
         * Properties of an OwnerChanged.
         * @deprecated Use plimsoll.v1.OwnerChanged.$Properties instead.
         */
        interface IOwnerChanged extends plimsoll.v1.OwnerChanged.$Properties {
        }

        /** Represents an OwnerChanged. */
        class OwnerChanged {

            /**
             * Constructs a new OwnerChanged.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.OwnerChanged.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OwnerChanged member. */
            member?: (string|null);

            /** OwnerChanged generation. */
            generation?: (string|null);

            /**
             * Creates a new OwnerChanged instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OwnerChanged instance
             */
            static create(properties: plimsoll.v1.OwnerChanged.$Shape): plimsoll.v1.OwnerChanged & plimsoll.v1.OwnerChanged.$Shape;
            static create(properties?: plimsoll.v1.OwnerChanged.$Properties): plimsoll.v1.OwnerChanged;

            /**
             * Encodes the specified OwnerChanged message. Does not implicitly {@link plimsoll.v1.OwnerChanged.verify|verify} messages.
             * @param message OwnerChanged message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.OwnerChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OwnerChanged message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.OwnerChanged & plimsoll.v1.OwnerChanged.$Shape} OwnerChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.OwnerChanged & plimsoll.v1.OwnerChanged.$Shape;

            /**
             * Creates an OwnerChanged message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns OwnerChanged
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.OwnerChanged;

            /**
             * Creates a plain object from an OwnerChanged message. Also converts values to other types if specified.
             * @param message OwnerChanged
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.OwnerChanged, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this OwnerChanged to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace OwnerChanged {

            /** Properties of an OwnerChanged. */
            interface $Properties {

                /** OwnerChanged member */
                member?: (string|null);

                /** OwnerChanged generation */
                generation?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OwnerChanged. */
            type $Shape = plimsoll.v1.OwnerChanged.$Properties;
        }

        /**
         * Properties of a Cursor.
         * @deprecated Use plimsoll.v1.Cursor.$Properties instead.
         */
        interface ICursor extends plimsoll.v1.Cursor.$Properties {
        }

        /** Represents a Cursor. */
        class Cursor {

            /**
             * Constructs a new Cursor.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.Cursor.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Cursor topic. */
            topic?: (string|null);

            /** Cursor partition. */
            partition?: (number|null);

            /** Cursor firstOffset. */
            firstOffset?: (number|Long|null);

            /** Cursor nextOffset. */
            nextOffset?: (number|Long|null);

            /** Cursor read. */
            read?: (number|Long|null);

            /** Cursor applied. */
            applied?: (number|Long|null);

            /** Cursor duplicate. */
            duplicate?: (number|Long|null);

            /** Cursor conflated. */
            conflated?: (number|Long|null);

            /** Cursor held. */
            held?: (number|Long|null);

            /** Cursor rejected. */
            rejected?: (number|Long|null);

            /** Cursor gaps. */
            gaps: plimsoll.v1.OffsetGap.$Properties[];

            /**
             * Creates a new Cursor instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Cursor instance
             */
            static create(properties: plimsoll.v1.Cursor.$Shape): plimsoll.v1.Cursor & plimsoll.v1.Cursor.$Shape;
            static create(properties?: plimsoll.v1.Cursor.$Properties): plimsoll.v1.Cursor;

            /**
             * Encodes the specified Cursor message. Does not implicitly {@link plimsoll.v1.Cursor.verify|verify} messages.
             * @param message Cursor message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.Cursor.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Cursor message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.Cursor & plimsoll.v1.Cursor.$Shape} Cursor
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.Cursor & plimsoll.v1.Cursor.$Shape;

            /**
             * Creates a Cursor message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Cursor
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.Cursor;

            /**
             * Creates a plain object from a Cursor message. Also converts values to other types if specified.
             * @param message Cursor
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.Cursor, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Cursor to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Cursor {

            /** Properties of a Cursor. */
            interface $Properties {

                /** Cursor topic */
                topic?: (string|null);

                /** Cursor partition */
                partition?: (number|null);

                /** Cursor firstOffset */
                firstOffset?: (number|Long|null);

                /** Cursor nextOffset */
                nextOffset?: (number|Long|null);

                /** Cursor read */
                read?: (number|Long|null);

                /** Cursor applied */
                applied?: (number|Long|null);

                /** Cursor duplicate */
                duplicate?: (number|Long|null);

                /** Cursor conflated */
                conflated?: (number|Long|null);

                /** Cursor held */
                held?: (number|Long|null);

                /** Cursor rejected */
                rejected?: (number|Long|null);

                /** Cursor gaps */
                gaps?: (plimsoll.v1.OffsetGap.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Cursor. */
            type $Shape = plimsoll.v1.Cursor.$Properties;
        }

        /**
         * Properties of an OffsetGap.
         * @deprecated Use plimsoll.v1.OffsetGap.$Properties instead.
         */
        interface IOffsetGap extends plimsoll.v1.OffsetGap.$Properties {
        }

        /** Represents an OffsetGap. */
        class OffsetGap {

            /**
             * Constructs a new OffsetGap.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.OffsetGap.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OffsetGap firstOffset. */
            firstOffset?: (number|Long|null);

            /** OffsetGap nextOffset. */
            nextOffset?: (number|Long|null);

            /**
             * Creates a new OffsetGap instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OffsetGap instance
             */
            static create(properties: plimsoll.v1.OffsetGap.$Shape): plimsoll.v1.OffsetGap & plimsoll.v1.OffsetGap.$Shape;
            static create(properties?: plimsoll.v1.OffsetGap.$Properties): plimsoll.v1.OffsetGap;

            /**
             * Encodes the specified OffsetGap message. Does not implicitly {@link plimsoll.v1.OffsetGap.verify|verify} messages.
             * @param message OffsetGap message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.OffsetGap.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OffsetGap message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.OffsetGap & plimsoll.v1.OffsetGap.$Shape} OffsetGap
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.OffsetGap & plimsoll.v1.OffsetGap.$Shape;

            /**
             * Creates an OffsetGap message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns OffsetGap
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.OffsetGap;

            /**
             * Creates a plain object from an OffsetGap message. Also converts values to other types if specified.
             * @param message OffsetGap
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.OffsetGap, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this OffsetGap to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace OffsetGap {

            /** Properties of an OffsetGap. */
            interface $Properties {

                /** OffsetGap firstOffset */
                firstOffset?: (number|Long|null);

                /** OffsetGap nextOffset */
                nextOffset?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OffsetGap. */
            type $Shape = plimsoll.v1.OffsetGap.$Properties;
        }

        /**
         * Properties of a FoldedRevision.
         * @deprecated Use plimsoll.v1.FoldedRevision.$Properties instead.
         */
        interface IFoldedRevision extends plimsoll.v1.FoldedRevision.$Properties {
        }

        /** Represents a FoldedRevision. */
        class FoldedRevision {

            /**
             * Constructs a new FoldedRevision.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.FoldedRevision.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FoldedRevision stream. */
            stream?: (string|null);

            /** FoldedRevision revision. */
            revision?: (number|Long|null);

            /**
             * Creates a new FoldedRevision instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FoldedRevision instance
             */
            static create(properties: plimsoll.v1.FoldedRevision.$Shape): plimsoll.v1.FoldedRevision & plimsoll.v1.FoldedRevision.$Shape;
            static create(properties?: plimsoll.v1.FoldedRevision.$Properties): plimsoll.v1.FoldedRevision;

            /**
             * Encodes the specified FoldedRevision message. Does not implicitly {@link plimsoll.v1.FoldedRevision.verify|verify} messages.
             * @param message FoldedRevision message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.FoldedRevision.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FoldedRevision message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.FoldedRevision & plimsoll.v1.FoldedRevision.$Shape} FoldedRevision
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.FoldedRevision & plimsoll.v1.FoldedRevision.$Shape;

            /**
             * Creates a FoldedRevision message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FoldedRevision
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.FoldedRevision;

            /**
             * Creates a plain object from a FoldedRevision message. Also converts values to other types if specified.
             * @param message FoldedRevision
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.FoldedRevision, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FoldedRevision to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace FoldedRevision {

            /** Properties of a FoldedRevision. */
            interface $Properties {

                /** FoldedRevision stream */
                stream?: (string|null);

                /** FoldedRevision revision */
                revision?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FoldedRevision. */
            type $Shape = plimsoll.v1.FoldedRevision.$Properties;
        }

        /**
         * Properties of a LogOpened.
         * @deprecated Use plimsoll.v1.LogOpened.$Properties instead.
         */
        interface ILogOpened extends plimsoll.v1.LogOpened.$Properties {
        }

        /** Represents a LogOpened. */
        class LogOpened {

            /**
             * Constructs a new LogOpened.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.LogOpened.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LogOpened logId. */
            logId?: (string|null);

            /** LogOpened shards. */
            shards?: (number|null);

            /** LogOpened partitioner. */
            partitioner?: (string|null);

            /**
             * Creates a new LogOpened instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LogOpened instance
             */
            static create(properties: plimsoll.v1.LogOpened.$Shape): plimsoll.v1.LogOpened & plimsoll.v1.LogOpened.$Shape;
            static create(properties?: plimsoll.v1.LogOpened.$Properties): plimsoll.v1.LogOpened;

            /**
             * Encodes the specified LogOpened message. Does not implicitly {@link plimsoll.v1.LogOpened.verify|verify} messages.
             * @param message LogOpened message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.LogOpened.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LogOpened message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.LogOpened & plimsoll.v1.LogOpened.$Shape} LogOpened
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.LogOpened & plimsoll.v1.LogOpened.$Shape;

            /**
             * Creates a LogOpened message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns LogOpened
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.LogOpened;

            /**
             * Creates a plain object from a LogOpened message. Also converts values to other types if specified.
             * @param message LogOpened
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.LogOpened, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this LogOpened to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace LogOpened {

            /** Properties of a LogOpened. */
            interface $Properties {

                /** LogOpened logId */
                logId?: (string|null);

                /** LogOpened shards */
                shards?: (number|null);

                /** LogOpened partitioner */
                partitioner?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LogOpened. */
            type $Shape = plimsoll.v1.LogOpened.$Properties;
        }

        /**
         * Properties of a ReferenceChange.
         * @deprecated Use plimsoll.v1.ReferenceChange.$Properties instead.
         */
        interface IReferenceChange extends plimsoll.v1.ReferenceChange.$Properties {
        }

        /** Represents a ReferenceChange. */
        class ReferenceChange {

            /**
             * Constructs a new ReferenceChange.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.ReferenceChange.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReferenceChange entries. */
            entries: plimsoll.v1.ReferenceEntry.$Properties[];

            /** ReferenceChange cursors. */
            cursors: plimsoll.v1.Cursor.$Properties[];

            /** ReferenceChange frame. */
            frame?: (number|Long|null);

            /** ReferenceChange frameClosed. */
            frameClosed?: (boolean|null);

            /** ReferenceChange logTimeMicros. */
            logTimeMicros?: (number|Long|null);

            /**
             * Creates a new ReferenceChange instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReferenceChange instance
             */
            static create(properties: plimsoll.v1.ReferenceChange.$Shape): plimsoll.v1.ReferenceChange & plimsoll.v1.ReferenceChange.$Shape;
            static create(properties?: plimsoll.v1.ReferenceChange.$Properties): plimsoll.v1.ReferenceChange;

            /**
             * Encodes the specified ReferenceChange message. Does not implicitly {@link plimsoll.v1.ReferenceChange.verify|verify} messages.
             * @param message ReferenceChange message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.ReferenceChange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReferenceChange message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.ReferenceChange & plimsoll.v1.ReferenceChange.$Shape} ReferenceChange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.ReferenceChange & plimsoll.v1.ReferenceChange.$Shape;

            /**
             * Creates a ReferenceChange message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReferenceChange
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.ReferenceChange;

            /**
             * Creates a plain object from a ReferenceChange message. Also converts values to other types if specified.
             * @param message ReferenceChange
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.ReferenceChange, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReferenceChange to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ReferenceChange {

            /** Properties of a ReferenceChange. */
            interface $Properties {

                /** ReferenceChange entries */
                entries?: (plimsoll.v1.ReferenceEntry.$Properties[]|null);

                /** ReferenceChange cursors */
                cursors?: (plimsoll.v1.Cursor.$Properties[]|null);

                /** ReferenceChange frame */
                frame?: (number|Long|null);

                /** ReferenceChange frameClosed */
                frameClosed?: (boolean|null);

                /** ReferenceChange logTimeMicros */
                logTimeMicros?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReferenceChange. */
            type $Shape = {
              entries?: plimsoll.v1.ReferenceEntry.$Shape[]|null;
              cursors?: plimsoll.v1.Cursor.$Shape[]|null;
              frame?: number|Long|null;
              frameClosed?: boolean|null;
              logTimeMicros?: number|Long|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a ReferenceEntry.
         * @deprecated Use plimsoll.v1.ReferenceEntry.$Properties instead.
         */
        interface IReferenceEntry extends plimsoll.v1.ReferenceEntry.$Properties {
        }

        /** Represents a ReferenceEntry. */
        class ReferenceEntry {

            /**
             * Constructs a new ReferenceEntry.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.ReferenceEntry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReferenceEntry opened. */
            opened?: (plimsoll.v1.LogOpened.$Properties|null);

            /** ReferenceEntry asset. */
            asset?: (plimsoll.v1.AssetDefinition.$Properties|null);

            /** ReferenceEntry instrument. */
            instrument?: (plimsoll.v1.InstrumentDefinition.$Properties|null);

            /** ReferenceEntry expired. */
            expired?: (plimsoll.v1.InstrumentExpired.$Properties|null);

            /** ReferenceEntry parameters. */
            parameters?: (plimsoll.v1.ParameterSet.$Properties|null);

            /** ReferenceEntry act. */
            act?: (plimsoll.v1.OperatorAct.$Properties|null);

            /** ReferenceEntry rejected. */
            rejected?: (plimsoll.v1.RecordRejected.$Properties|null);

            /** ReferenceEntry duplicate. */
            duplicate?: (plimsoll.v1.DuplicateIgnored.$Properties|null);

            /** ReferenceEntry parameterSetHash. */
            parameterSetHash?: (string|null);

            /** ReferenceEntry entry. */
            entry?: ("opened"|"asset"|"instrument"|"expired"|"parameters"|"act"|"rejected"|"duplicate");

            /**
             * Creates a new ReferenceEntry instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReferenceEntry instance
             */
            static create(properties: plimsoll.v1.ReferenceEntry.$Shape): plimsoll.v1.ReferenceEntry & plimsoll.v1.ReferenceEntry.$Shape;
            static create(properties?: plimsoll.v1.ReferenceEntry.$Properties): plimsoll.v1.ReferenceEntry;

            /**
             * Encodes the specified ReferenceEntry message. Does not implicitly {@link plimsoll.v1.ReferenceEntry.verify|verify} messages.
             * @param message ReferenceEntry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.ReferenceEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReferenceEntry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.ReferenceEntry & plimsoll.v1.ReferenceEntry.$Shape} ReferenceEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.ReferenceEntry & plimsoll.v1.ReferenceEntry.$Shape;

            /**
             * Creates a ReferenceEntry message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReferenceEntry
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.ReferenceEntry;

            /**
             * Creates a plain object from a ReferenceEntry message. Also converts values to other types if specified.
             * @param message ReferenceEntry
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.ReferenceEntry, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReferenceEntry to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ReferenceEntry {

            /** Properties of a ReferenceEntry. */
            interface $Properties {

                /** ReferenceEntry opened */
                opened?: (plimsoll.v1.LogOpened.$Properties|null);

                /** ReferenceEntry asset */
                asset?: (plimsoll.v1.AssetDefinition.$Properties|null);

                /** ReferenceEntry instrument */
                instrument?: (plimsoll.v1.InstrumentDefinition.$Properties|null);

                /** ReferenceEntry expired */
                expired?: (plimsoll.v1.InstrumentExpired.$Properties|null);

                /** ReferenceEntry parameters */
                parameters?: (plimsoll.v1.ParameterSet.$Properties|null);

                /** ReferenceEntry act */
                act?: (plimsoll.v1.OperatorAct.$Properties|null);

                /** ReferenceEntry rejected */
                rejected?: (plimsoll.v1.RecordRejected.$Properties|null);

                /** ReferenceEntry duplicate */
                duplicate?: (plimsoll.v1.DuplicateIgnored.$Properties|null);

                /** ReferenceEntry parameterSetHash */
                parameterSetHash?: (string|null);

                /** ReferenceEntry entry */
                entry?: ("opened"|"asset"|"instrument"|"expired"|"parameters"|"act"|"rejected"|"duplicate");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ReferenceEntry. */
            type $Shape = {
              opened?: plimsoll.v1.LogOpened.$Shape|null;
              asset?: plimsoll.v1.AssetDefinition.$Shape|null;
              instrument?: plimsoll.v1.InstrumentDefinition.$Shape|null;
              expired?: plimsoll.v1.InstrumentExpired.$Shape|null;
              parameters?: plimsoll.v1.ParameterSet.$Shape|null;
              act?: plimsoll.v1.OperatorAct.$Shape|null;
              rejected?: plimsoll.v1.RecordRejected.$Shape|null;
              duplicate?: plimsoll.v1.DuplicateIgnored.$Shape|null;
              parameterSetHash?: string|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ entry?: undefined; opened?: null; asset?: null; instrument?: null; expired?: null; parameters?: null; act?: null; rejected?: null; duplicate?: null }|{ entry?: "opened"; opened: plimsoll.v1.LogOpened.$Shape; asset?: null; instrument?: null; expired?: null; parameters?: null; act?: null; rejected?: null; duplicate?: null }|{ entry?: "asset"; opened?: null; asset: plimsoll.v1.AssetDefinition.$Shape; instrument?: null; expired?: null; parameters?: null; act?: null; rejected?: null; duplicate?: null }|{ entry?: "instrument"; opened?: null; asset?: null; instrument: plimsoll.v1.InstrumentDefinition.$Shape; expired?: null; parameters?: null; act?: null; rejected?: null; duplicate?: null }|{ entry?: "expired"; opened?: null; asset?: null; instrument?: null; expired: plimsoll.v1.InstrumentExpired.$Shape; parameters?: null; act?: null; rejected?: null; duplicate?: null }|{ entry?: "parameters"; opened?: null; asset?: null; instrument?: null; expired?: null; parameters: plimsoll.v1.ParameterSet.$Shape; act?: null; rejected?: null; duplicate?: null }|{ entry?: "act"; opened?: null; asset?: null; instrument?: null; expired?: null; parameters?: null; act: plimsoll.v1.OperatorAct.$Shape; rejected?: null; duplicate?: null }|{ entry?: "rejected"; opened?: null; asset?: null; instrument?: null; expired?: null; parameters?: null; act?: null; rejected: plimsoll.v1.RecordRejected.$Shape; duplicate?: null }|{ entry?: "duplicate"; opened?: null; asset?: null; instrument?: null; expired?: null; parameters?: null; act?: null; rejected?: null; duplicate: plimsoll.v1.DuplicateIgnored.$Shape })
            );
        }

        /**
         * Properties of a MarketBatch.
         * @deprecated Use plimsoll.v1.MarketBatch.$Properties instead.
         */
        interface IMarketBatch extends plimsoll.v1.MarketBatch.$Properties {
        }

        /** Represents a MarketBatch. */
        class MarketBatch {

            /**
             * Constructs a new MarketBatch.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.MarketBatch.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MarketBatch logTimeMicros. */
            logTimeMicros?: (number|Long|null);

            /** MarketBatch entries. */
            entries: plimsoll.v1.MarketEntry.$Properties[];

            /** MarketBatch cursors. */
            cursors: plimsoll.v1.Cursor.$Properties[];

            /** MarketBatch referenceRevision. */
            referenceRevision?: (number|Long|null);

            /** MarketBatch frame. */
            frame?: (number|Long|null);

            /** MarketBatch frameClosed. */
            frameClosed?: (boolean|null);

            /**
             * Creates a new MarketBatch instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MarketBatch instance
             */
            static create(properties: plimsoll.v1.MarketBatch.$Shape): plimsoll.v1.MarketBatch & plimsoll.v1.MarketBatch.$Shape;
            static create(properties?: plimsoll.v1.MarketBatch.$Properties): plimsoll.v1.MarketBatch;

            /**
             * Encodes the specified MarketBatch message. Does not implicitly {@link plimsoll.v1.MarketBatch.verify|verify} messages.
             * @param message MarketBatch message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.MarketBatch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MarketBatch message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.MarketBatch & plimsoll.v1.MarketBatch.$Shape} MarketBatch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.MarketBatch & plimsoll.v1.MarketBatch.$Shape;

            /**
             * Creates a MarketBatch message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MarketBatch
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.MarketBatch;

            /**
             * Creates a plain object from a MarketBatch message. Also converts values to other types if specified.
             * @param message MarketBatch
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.MarketBatch, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MarketBatch to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace MarketBatch {

            /** Properties of a MarketBatch. */
            interface $Properties {

                /** MarketBatch logTimeMicros */
                logTimeMicros?: (number|Long|null);

                /** MarketBatch entries */
                entries?: (plimsoll.v1.MarketEntry.$Properties[]|null);

                /** MarketBatch cursors */
                cursors?: (plimsoll.v1.Cursor.$Properties[]|null);

                /** MarketBatch referenceRevision */
                referenceRevision?: (number|Long|null);

                /** MarketBatch frame */
                frame?: (number|Long|null);

                /** MarketBatch frameClosed */
                frameClosed?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MarketBatch. */
            type $Shape = {
              logTimeMicros?: number|Long|null;
              entries?: plimsoll.v1.MarketEntry.$Shape[]|null;
              cursors?: plimsoll.v1.Cursor.$Shape[]|null;
              referenceRevision?: number|Long|null;
              frame?: number|Long|null;
              frameClosed?: boolean|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a MarketEntry.
         * @deprecated Use plimsoll.v1.MarketEntry.$Properties instead.
         */
        interface IMarketEntry extends plimsoll.v1.MarketEntry.$Properties {
        }

        /** Represents a MarketEntry. */
        class MarketEntry {

            /**
             * Constructs a new MarketEntry.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.MarketEntry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MarketEntry accepted. */
            accepted?: (plimsoll.v1.MarkAccepted.$Properties|null);

            /** MarketEntry suspected. */
            suspected?: (plimsoll.v1.MarkSuspected.$Properties|null);

            /** MarketEntry funding. */
            funding?: (plimsoll.v1.FundingSettled.$Properties|null);

            /** MarketEntry stale. */
            stale?: (plimsoll.v1.MarkStale.$Properties|null);

            /** MarketEntry recovered. */
            recovered?: (plimsoll.v1.MarkRecovered.$Properties|null);

            /** MarketEntry aggregate. */
            aggregate?: (plimsoll.v1.VenueAggregate.$Properties|null);

            /** MarketEntry rejected. */
            rejected?: (plimsoll.v1.RecordRejected.$Properties|null);

            /** MarketEntry entry. */
            entry?: ("accepted"|"suspected"|"funding"|"stale"|"recovered"|"aggregate"|"rejected");

            /**
             * Creates a new MarketEntry instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MarketEntry instance
             */
            static create(properties: plimsoll.v1.MarketEntry.$Shape): plimsoll.v1.MarketEntry & plimsoll.v1.MarketEntry.$Shape;
            static create(properties?: plimsoll.v1.MarketEntry.$Properties): plimsoll.v1.MarketEntry;

            /**
             * Encodes the specified MarketEntry message. Does not implicitly {@link plimsoll.v1.MarketEntry.verify|verify} messages.
             * @param message MarketEntry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.MarketEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MarketEntry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.MarketEntry & plimsoll.v1.MarketEntry.$Shape} MarketEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.MarketEntry & plimsoll.v1.MarketEntry.$Shape;

            /**
             * Creates a MarketEntry message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MarketEntry
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.MarketEntry;

            /**
             * Creates a plain object from a MarketEntry message. Also converts values to other types if specified.
             * @param message MarketEntry
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.MarketEntry, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MarketEntry to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace MarketEntry {

            /** Properties of a MarketEntry. */
            interface $Properties {

                /** MarketEntry accepted */
                accepted?: (plimsoll.v1.MarkAccepted.$Properties|null);

                /** MarketEntry suspected */
                suspected?: (plimsoll.v1.MarkSuspected.$Properties|null);

                /** MarketEntry funding */
                funding?: (plimsoll.v1.FundingSettled.$Properties|null);

                /** MarketEntry stale */
                stale?: (plimsoll.v1.MarkStale.$Properties|null);

                /** MarketEntry recovered */
                recovered?: (plimsoll.v1.MarkRecovered.$Properties|null);

                /** MarketEntry aggregate */
                aggregate?: (plimsoll.v1.VenueAggregate.$Properties|null);

                /** MarketEntry rejected */
                rejected?: (plimsoll.v1.RecordRejected.$Properties|null);

                /** MarketEntry entry */
                entry?: ("accepted"|"suspected"|"funding"|"stale"|"recovered"|"aggregate"|"rejected");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a MarketEntry. */
            type $Shape = {
              accepted?: plimsoll.v1.MarkAccepted.$Shape|null;
              suspected?: plimsoll.v1.MarkSuspected.$Shape|null;
              funding?: plimsoll.v1.FundingSettled.$Shape|null;
              stale?: plimsoll.v1.MarkStale.$Shape|null;
              recovered?: plimsoll.v1.MarkRecovered.$Shape|null;
              aggregate?: plimsoll.v1.VenueAggregate.$Shape|null;
              rejected?: plimsoll.v1.RecordRejected.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ entry?: undefined; accepted?: null; suspected?: null; funding?: null; stale?: null; recovered?: null; aggregate?: null; rejected?: null }|{ entry?: "accepted"; accepted: plimsoll.v1.MarkAccepted.$Shape; suspected?: null; funding?: null; stale?: null; recovered?: null; aggregate?: null; rejected?: null }|{ entry?: "suspected"; accepted?: null; suspected: plimsoll.v1.MarkSuspected.$Shape; funding?: null; stale?: null; recovered?: null; aggregate?: null; rejected?: null }|{ entry?: "funding"; accepted?: null; suspected?: null; funding: plimsoll.v1.FundingSettled.$Shape; stale?: null; recovered?: null; aggregate?: null; rejected?: null }|{ entry?: "stale"; accepted?: null; suspected?: null; funding?: null; stale: plimsoll.v1.MarkStale.$Shape; recovered?: null; aggregate?: null; rejected?: null }|{ entry?: "recovered"; accepted?: null; suspected?: null; funding?: null; stale?: null; recovered: plimsoll.v1.MarkRecovered.$Shape; aggregate?: null; rejected?: null }|{ entry?: "aggregate"; accepted?: null; suspected?: null; funding?: null; stale?: null; recovered?: null; aggregate: plimsoll.v1.VenueAggregate.$Shape; rejected?: null }|{ entry?: "rejected"; accepted?: null; suspected?: null; funding?: null; stale?: null; recovered?: null; aggregate?: null; rejected: plimsoll.v1.RecordRejected.$Shape })
            );
        }

        /**
         * Properties of a MarkAccepted.
         * @deprecated Use plimsoll.v1.MarkAccepted.$Properties instead.
         */
        interface IMarkAccepted extends plimsoll.v1.MarkAccepted.$Properties {
        }

        /** Represents a MarkAccepted. */
        class MarkAccepted {

            /**
             * Constructs a new MarkAccepted.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.MarkAccepted.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MarkAccepted instrumentId. */
            instrumentId?: (string|null);

            /** MarkAccepted priceTicks. */
            priceTicks?: (number|Long|null);

            /** MarkAccepted venueTimeMicros. */
            venueTimeMicros?: (number|Long|null);

            /** MarkAccepted sequence. */
            sequence?: (number|Long|null);

            /** MarkAccepted confirmations. */
            confirmations?: (number|null);

            /** MarkAccepted indexPriceMantissa. */
            indexPriceMantissa?: (number|Long|null);

            /** MarkAccepted fundingRatePerTrillion. */
            fundingRatePerTrillion?: (number|Long|null);

            /** MarkAccepted suspectedSinceMicros. */
            suspectedSinceMicros?: (number|Long|null);

            /**
             * Creates a new MarkAccepted instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MarkAccepted instance
             */
            static create(properties: plimsoll.v1.MarkAccepted.$Shape): plimsoll.v1.MarkAccepted & plimsoll.v1.MarkAccepted.$Shape;
            static create(properties?: plimsoll.v1.MarkAccepted.$Properties): plimsoll.v1.MarkAccepted;

            /**
             * Encodes the specified MarkAccepted message. Does not implicitly {@link plimsoll.v1.MarkAccepted.verify|verify} messages.
             * @param message MarkAccepted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.MarkAccepted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MarkAccepted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.MarkAccepted & plimsoll.v1.MarkAccepted.$Shape} MarkAccepted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.MarkAccepted & plimsoll.v1.MarkAccepted.$Shape;

            /**
             * Creates a MarkAccepted message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MarkAccepted
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.MarkAccepted;

            /**
             * Creates a plain object from a MarkAccepted message. Also converts values to other types if specified.
             * @param message MarkAccepted
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.MarkAccepted, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MarkAccepted to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace MarkAccepted {

            /** Properties of a MarkAccepted. */
            interface $Properties {

                /** MarkAccepted instrumentId */
                instrumentId?: (string|null);

                /** MarkAccepted priceTicks */
                priceTicks?: (number|Long|null);

                /** MarkAccepted venueTimeMicros */
                venueTimeMicros?: (number|Long|null);

                /** MarkAccepted sequence */
                sequence?: (number|Long|null);

                /** MarkAccepted confirmations */
                confirmations?: (number|null);

                /** MarkAccepted indexPriceMantissa */
                indexPriceMantissa?: (number|Long|null);

                /** MarkAccepted fundingRatePerTrillion */
                fundingRatePerTrillion?: (number|Long|null);

                /** MarkAccepted suspectedSinceMicros */
                suspectedSinceMicros?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MarkAccepted. */
            type $Shape = plimsoll.v1.MarkAccepted.$Properties;
        }

        /**
         * Properties of a MarkSuspected.
         * @deprecated Use plimsoll.v1.MarkSuspected.$Properties instead.
         */
        interface IMarkSuspected extends plimsoll.v1.MarkSuspected.$Properties {
        }

        /** Represents a MarkSuspected. */
        class MarkSuspected {

            /**
             * Constructs a new MarkSuspected.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.MarkSuspected.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MarkSuspected instrumentId. */
            instrumentId?: (string|null);

            /** MarkSuspected priceTicks. */
            priceTicks?: (number|Long|null);

            /** MarkSuspected venueTimeMicros. */
            venueTimeMicros?: (number|Long|null);

            /** MarkSuspected sequence. */
            sequence?: (number|Long|null);

            /** MarkSuspected confirmations. */
            confirmations?: (number|null);

            /**
             * Creates a new MarkSuspected instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MarkSuspected instance
             */
            static create(properties: plimsoll.v1.MarkSuspected.$Shape): plimsoll.v1.MarkSuspected & plimsoll.v1.MarkSuspected.$Shape;
            static create(properties?: plimsoll.v1.MarkSuspected.$Properties): plimsoll.v1.MarkSuspected;

            /**
             * Encodes the specified MarkSuspected message. Does not implicitly {@link plimsoll.v1.MarkSuspected.verify|verify} messages.
             * @param message MarkSuspected message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.MarkSuspected.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MarkSuspected message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.MarkSuspected & plimsoll.v1.MarkSuspected.$Shape} MarkSuspected
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.MarkSuspected & plimsoll.v1.MarkSuspected.$Shape;

            /**
             * Creates a MarkSuspected message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MarkSuspected
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.MarkSuspected;

            /**
             * Creates a plain object from a MarkSuspected message. Also converts values to other types if specified.
             * @param message MarkSuspected
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.MarkSuspected, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MarkSuspected to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace MarkSuspected {

            /** Properties of a MarkSuspected. */
            interface $Properties {

                /** MarkSuspected instrumentId */
                instrumentId?: (string|null);

                /** MarkSuspected priceTicks */
                priceTicks?: (number|Long|null);

                /** MarkSuspected venueTimeMicros */
                venueTimeMicros?: (number|Long|null);

                /** MarkSuspected sequence */
                sequence?: (number|Long|null);

                /** MarkSuspected confirmations */
                confirmations?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MarkSuspected. */
            type $Shape = plimsoll.v1.MarkSuspected.$Properties;
        }

        /**
         * Properties of a FundingSettled.
         * @deprecated Use plimsoll.v1.FundingSettled.$Properties instead.
         */
        interface IFundingSettled extends plimsoll.v1.FundingSettled.$Properties {
        }

        /** Represents a FundingSettled. */
        class FundingSettled {

            /**
             * Constructs a new FundingSettled.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.FundingSettled.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FundingSettled instrumentId. */
            instrumentId?: (string|null);

            /** FundingSettled ratePerTrillion. */
            ratePerTrillion?: (number|Long|null);

            /** FundingSettled priceTicks. */
            priceTicks?: (number|Long|null);

            /** FundingSettled fundingTimeMicros. */
            fundingTimeMicros?: (number|Long|null);

            /**
             * Creates a new FundingSettled instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FundingSettled instance
             */
            static create(properties: plimsoll.v1.FundingSettled.$Shape): plimsoll.v1.FundingSettled & plimsoll.v1.FundingSettled.$Shape;
            static create(properties?: plimsoll.v1.FundingSettled.$Properties): plimsoll.v1.FundingSettled;

            /**
             * Encodes the specified FundingSettled message. Does not implicitly {@link plimsoll.v1.FundingSettled.verify|verify} messages.
             * @param message FundingSettled message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.FundingSettled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FundingSettled message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.FundingSettled & plimsoll.v1.FundingSettled.$Shape} FundingSettled
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.FundingSettled & plimsoll.v1.FundingSettled.$Shape;

            /**
             * Creates a FundingSettled message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FundingSettled
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.FundingSettled;

            /**
             * Creates a plain object from a FundingSettled message. Also converts values to other types if specified.
             * @param message FundingSettled
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.FundingSettled, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FundingSettled to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace FundingSettled {

            /** Properties of a FundingSettled. */
            interface $Properties {

                /** FundingSettled instrumentId */
                instrumentId?: (string|null);

                /** FundingSettled ratePerTrillion */
                ratePerTrillion?: (number|Long|null);

                /** FundingSettled priceTicks */
                priceTicks?: (number|Long|null);

                /** FundingSettled fundingTimeMicros */
                fundingTimeMicros?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FundingSettled. */
            type $Shape = plimsoll.v1.FundingSettled.$Properties;
        }

        /**
         * Properties of a MarkStale.
         * @deprecated Use plimsoll.v1.MarkStale.$Properties instead.
         */
        interface IMarkStale extends plimsoll.v1.MarkStale.$Properties {
        }

        /** Represents a MarkStale. */
        class MarkStale {

            /**
             * Constructs a new MarkStale.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.MarkStale.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MarkStale instrumentId. */
            instrumentId?: (string|null);

            /** MarkStale ageMicros. */
            ageMicros?: (number|Long|null);

            /**
             * Creates a new MarkStale instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MarkStale instance
             */
            static create(properties: plimsoll.v1.MarkStale.$Shape): plimsoll.v1.MarkStale & plimsoll.v1.MarkStale.$Shape;
            static create(properties?: plimsoll.v1.MarkStale.$Properties): plimsoll.v1.MarkStale;

            /**
             * Encodes the specified MarkStale message. Does not implicitly {@link plimsoll.v1.MarkStale.verify|verify} messages.
             * @param message MarkStale message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.MarkStale.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MarkStale message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.MarkStale & plimsoll.v1.MarkStale.$Shape} MarkStale
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.MarkStale & plimsoll.v1.MarkStale.$Shape;

            /**
             * Creates a MarkStale message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MarkStale
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.MarkStale;

            /**
             * Creates a plain object from a MarkStale message. Also converts values to other types if specified.
             * @param message MarkStale
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.MarkStale, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MarkStale to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace MarkStale {

            /** Properties of a MarkStale. */
            interface $Properties {

                /** MarkStale instrumentId */
                instrumentId?: (string|null);

                /** MarkStale ageMicros */
                ageMicros?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MarkStale. */
            type $Shape = plimsoll.v1.MarkStale.$Properties;
        }

        /**
         * Properties of a MarkRecovered.
         * @deprecated Use plimsoll.v1.MarkRecovered.$Properties instead.
         */
        interface IMarkRecovered extends plimsoll.v1.MarkRecovered.$Properties {
        }

        /** Represents a MarkRecovered. */
        class MarkRecovered {

            /**
             * Constructs a new MarkRecovered.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.MarkRecovered.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MarkRecovered instrumentId. */
            instrumentId?: (string|null);

            /**
             * Creates a new MarkRecovered instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MarkRecovered instance
             */
            static create(properties: plimsoll.v1.MarkRecovered.$Shape): plimsoll.v1.MarkRecovered & plimsoll.v1.MarkRecovered.$Shape;
            static create(properties?: plimsoll.v1.MarkRecovered.$Properties): plimsoll.v1.MarkRecovered;

            /**
             * Encodes the specified MarkRecovered message. Does not implicitly {@link plimsoll.v1.MarkRecovered.verify|verify} messages.
             * @param message MarkRecovered message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.MarkRecovered.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MarkRecovered message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.MarkRecovered & plimsoll.v1.MarkRecovered.$Shape} MarkRecovered
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.MarkRecovered & plimsoll.v1.MarkRecovered.$Shape;

            /**
             * Creates a MarkRecovered message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MarkRecovered
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.MarkRecovered;

            /**
             * Creates a plain object from a MarkRecovered message. Also converts values to other types if specified.
             * @param message MarkRecovered
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.MarkRecovered, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MarkRecovered to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace MarkRecovered {

            /** Properties of a MarkRecovered. */
            interface $Properties {

                /** MarkRecovered instrumentId */
                instrumentId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MarkRecovered. */
            type $Shape = plimsoll.v1.MarkRecovered.$Properties;
        }

        /**
         * Properties of a VenueAggregate.
         * @deprecated Use plimsoll.v1.VenueAggregate.$Properties instead.
         */
        interface IVenueAggregate extends plimsoll.v1.VenueAggregate.$Properties {
        }

        /** Represents a VenueAggregate. */
        class VenueAggregate {

            /**
             * Constructs a new VenueAggregate.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.VenueAggregate.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** VenueAggregate instrumentId. */
            instrumentId?: (string|null);

            /** VenueAggregate openInterestLots. */
            openInterestLots?: (number|Long|null);

            /**
             * Creates a new VenueAggregate instance using the specified properties.
             * @param [properties] Properties to set
             * @returns VenueAggregate instance
             */
            static create(properties: plimsoll.v1.VenueAggregate.$Shape): plimsoll.v1.VenueAggregate & plimsoll.v1.VenueAggregate.$Shape;
            static create(properties?: plimsoll.v1.VenueAggregate.$Properties): plimsoll.v1.VenueAggregate;

            /**
             * Encodes the specified VenueAggregate message. Does not implicitly {@link plimsoll.v1.VenueAggregate.verify|verify} messages.
             * @param message VenueAggregate message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.VenueAggregate.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a VenueAggregate message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.VenueAggregate & plimsoll.v1.VenueAggregate.$Shape} VenueAggregate
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.VenueAggregate & plimsoll.v1.VenueAggregate.$Shape;

            /**
             * Creates a VenueAggregate message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns VenueAggregate
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.VenueAggregate;

            /**
             * Creates a plain object from a VenueAggregate message. Also converts values to other types if specified.
             * @param message VenueAggregate
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.VenueAggregate, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this VenueAggregate to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace VenueAggregate {

            /** Properties of a VenueAggregate. */
            interface $Properties {

                /** VenueAggregate instrumentId */
                instrumentId?: (string|null);

                /** VenueAggregate openInterestLots */
                openInterestLots?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a VenueAggregate. */
            type $Shape = plimsoll.v1.VenueAggregate.$Properties;
        }

        /**
         * Properties of a LedgerBatch.
         * @deprecated Use plimsoll.v1.LedgerBatch.$Properties instead.
         */
        interface ILedgerBatch extends plimsoll.v1.LedgerBatch.$Properties {
        }

        /** Represents a LedgerBatch. */
        class LedgerBatch {

            /**
             * Constructs a new LedgerBatch.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.LedgerBatch.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LedgerBatch shard. */
            shard?: (number|null);

            /** LedgerBatch entries. */
            entries: plimsoll.v1.LedgerEntry.$Properties[];

            /** LedgerBatch cursors. */
            cursors: plimsoll.v1.Cursor.$Properties[];

            /** LedgerBatch referenceRevision. */
            referenceRevision?: (number|Long|null);

            /** LedgerBatch more. */
            more?: (boolean|null);

            /** LedgerBatch frame. */
            frame?: (number|Long|null);

            /** LedgerBatch frameClosed. */
            frameClosed?: (boolean|null);

            /**
             * Creates a new LedgerBatch instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LedgerBatch instance
             */
            static create(properties: plimsoll.v1.LedgerBatch.$Shape): plimsoll.v1.LedgerBatch & plimsoll.v1.LedgerBatch.$Shape;
            static create(properties?: plimsoll.v1.LedgerBatch.$Properties): plimsoll.v1.LedgerBatch;

            /**
             * Encodes the specified LedgerBatch message. Does not implicitly {@link plimsoll.v1.LedgerBatch.verify|verify} messages.
             * @param message LedgerBatch message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.LedgerBatch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LedgerBatch message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.LedgerBatch & plimsoll.v1.LedgerBatch.$Shape} LedgerBatch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.LedgerBatch & plimsoll.v1.LedgerBatch.$Shape;

            /**
             * Creates a LedgerBatch message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns LedgerBatch
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.LedgerBatch;

            /**
             * Creates a plain object from a LedgerBatch message. Also converts values to other types if specified.
             * @param message LedgerBatch
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.LedgerBatch, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this LedgerBatch to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace LedgerBatch {

            /** Properties of a LedgerBatch. */
            interface $Properties {

                /** LedgerBatch shard */
                shard?: (number|null);

                /** LedgerBatch entries */
                entries?: (plimsoll.v1.LedgerEntry.$Properties[]|null);

                /** LedgerBatch cursors */
                cursors?: (plimsoll.v1.Cursor.$Properties[]|null);

                /** LedgerBatch referenceRevision */
                referenceRevision?: (number|Long|null);

                /** LedgerBatch more */
                more?: (boolean|null);

                /** LedgerBatch frame */
                frame?: (number|Long|null);

                /** LedgerBatch frameClosed */
                frameClosed?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LedgerBatch. */
            type $Shape = {
              shard?: number|null;
              entries?: plimsoll.v1.LedgerEntry.$Shape[]|null;
              cursors?: plimsoll.v1.Cursor.$Shape[]|null;
              referenceRevision?: number|Long|null;
              more?: boolean|null;
              frame?: number|Long|null;
              frameClosed?: boolean|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a LedgerEntry.
         * @deprecated Use plimsoll.v1.LedgerEntry.$Properties instead.
         */
        interface ILedgerEntry extends plimsoll.v1.LedgerEntry.$Properties {
        }

        /** Represents a LedgerEntry. */
        class LedgerEntry {

            /**
             * Constructs a new LedgerEntry.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.LedgerEntry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LedgerEntry fill. */
            fill?: (plimsoll.v1.Fill.$Properties|null);

            /** LedgerEntry transfer. */
            transfer?: (plimsoll.v1.Transfer.$Properties|null);

            /** LedgerEntry order. */
            order?: (plimsoll.v1.OrderEvent.$Properties|null);

            /** LedgerEntry held. */
            held?: (plimsoll.v1.Fill.$Properties|null);

            /** LedgerEntry duplicate. */
            duplicate?: (plimsoll.v1.DuplicateIgnored.$Properties|null);

            /** LedgerEntry rejected. */
            rejected?: (plimsoll.v1.RecordRejected.$Properties|null);

            /** LedgerEntry source. */
            source?: (number|null);

            /** LedgerEntry offset. */
            offset?: (number|Long|null);

            /** LedgerEntry producedMicros. */
            producedMicros?: (number|Long|null);

            /** LedgerEntry entry. */
            entry?: ("fill"|"transfer"|"order"|"held"|"duplicate"|"rejected");

            /**
             * Creates a new LedgerEntry instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LedgerEntry instance
             */
            static create(properties: plimsoll.v1.LedgerEntry.$Shape): plimsoll.v1.LedgerEntry & plimsoll.v1.LedgerEntry.$Shape;
            static create(properties?: plimsoll.v1.LedgerEntry.$Properties): plimsoll.v1.LedgerEntry;

            /**
             * Encodes the specified LedgerEntry message. Does not implicitly {@link plimsoll.v1.LedgerEntry.verify|verify} messages.
             * @param message LedgerEntry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.LedgerEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LedgerEntry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.LedgerEntry & plimsoll.v1.LedgerEntry.$Shape} LedgerEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.LedgerEntry & plimsoll.v1.LedgerEntry.$Shape;

            /**
             * Creates a LedgerEntry message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns LedgerEntry
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.LedgerEntry;

            /**
             * Creates a plain object from a LedgerEntry message. Also converts values to other types if specified.
             * @param message LedgerEntry
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.LedgerEntry, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this LedgerEntry to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace LedgerEntry {

            /** Properties of a LedgerEntry. */
            interface $Properties {

                /** LedgerEntry fill */
                fill?: (plimsoll.v1.Fill.$Properties|null);

                /** LedgerEntry transfer */
                transfer?: (plimsoll.v1.Transfer.$Properties|null);

                /** LedgerEntry order */
                order?: (plimsoll.v1.OrderEvent.$Properties|null);

                /** LedgerEntry held */
                held?: (plimsoll.v1.Fill.$Properties|null);

                /** LedgerEntry duplicate */
                duplicate?: (plimsoll.v1.DuplicateIgnored.$Properties|null);

                /** LedgerEntry rejected */
                rejected?: (plimsoll.v1.RecordRejected.$Properties|null);

                /** LedgerEntry source */
                source?: (number|null);

                /** LedgerEntry offset */
                offset?: (number|Long|null);

                /** LedgerEntry producedMicros */
                producedMicros?: (number|Long|null);

                /** LedgerEntry entry */
                entry?: ("fill"|"transfer"|"order"|"held"|"duplicate"|"rejected");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a LedgerEntry. */
            type $Shape = {
              fill?: plimsoll.v1.Fill.$Shape|null;
              transfer?: plimsoll.v1.Transfer.$Shape|null;
              order?: plimsoll.v1.OrderEvent.$Shape|null;
              held?: plimsoll.v1.Fill.$Shape|null;
              duplicate?: plimsoll.v1.DuplicateIgnored.$Shape|null;
              rejected?: plimsoll.v1.RecordRejected.$Shape|null;
              source?: number|null;
              offset?: number|Long|null;
              producedMicros?: number|Long|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ entry?: undefined; fill?: null; transfer?: null; order?: null; held?: null; duplicate?: null; rejected?: null }|{ entry?: "fill"; fill: plimsoll.v1.Fill.$Shape; transfer?: null; order?: null; held?: null; duplicate?: null; rejected?: null }|{ entry?: "transfer"; fill?: null; transfer: plimsoll.v1.Transfer.$Shape; order?: null; held?: null; duplicate?: null; rejected?: null }|{ entry?: "order"; fill?: null; transfer?: null; order: plimsoll.v1.OrderEvent.$Shape; held?: null; duplicate?: null; rejected?: null }|{ entry?: "held"; fill?: null; transfer?: null; order?: null; held: plimsoll.v1.Fill.$Shape; duplicate?: null; rejected?: null }|{ entry?: "duplicate"; fill?: null; transfer?: null; order?: null; held?: null; duplicate: plimsoll.v1.DuplicateIgnored.$Shape; rejected?: null }|{ entry?: "rejected"; fill?: null; transfer?: null; order?: null; held?: null; duplicate?: null; rejected: plimsoll.v1.RecordRejected.$Shape })
            );
        }

        /**
         * Properties of a DuplicateIgnored.
         * @deprecated Use plimsoll.v1.DuplicateIgnored.$Properties instead.
         */
        interface IDuplicateIgnored extends plimsoll.v1.DuplicateIgnored.$Properties {
        }

        /** Represents a DuplicateIgnored. */
        class DuplicateIgnored {

            /**
             * Constructs a new DuplicateIgnored.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.DuplicateIgnored.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DuplicateIgnored revision. */
            revision?: (number|Long|null);

            /** DuplicateIgnored entry. */
            entry?: (number|null);

            /** DuplicateIgnored topic. */
            topic?: (string|null);

            /** DuplicateIgnored partition. */
            partition?: (number|null);

            /** DuplicateIgnored offset. */
            offset?: (number|Long|null);

            /**
             * Creates a new DuplicateIgnored instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DuplicateIgnored instance
             */
            static create(properties: plimsoll.v1.DuplicateIgnored.$Shape): plimsoll.v1.DuplicateIgnored & plimsoll.v1.DuplicateIgnored.$Shape;
            static create(properties?: plimsoll.v1.DuplicateIgnored.$Properties): plimsoll.v1.DuplicateIgnored;

            /**
             * Encodes the specified DuplicateIgnored message. Does not implicitly {@link plimsoll.v1.DuplicateIgnored.verify|verify} messages.
             * @param message DuplicateIgnored message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.DuplicateIgnored.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DuplicateIgnored message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.DuplicateIgnored & plimsoll.v1.DuplicateIgnored.$Shape} DuplicateIgnored
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.DuplicateIgnored & plimsoll.v1.DuplicateIgnored.$Shape;

            /**
             * Creates a DuplicateIgnored message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DuplicateIgnored
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.DuplicateIgnored;

            /**
             * Creates a plain object from a DuplicateIgnored message. Also converts values to other types if specified.
             * @param message DuplicateIgnored
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.DuplicateIgnored, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DuplicateIgnored to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DuplicateIgnored {

            /** Properties of a DuplicateIgnored. */
            interface $Properties {

                /** DuplicateIgnored revision */
                revision?: (number|Long|null);

                /** DuplicateIgnored entry */
                entry?: (number|null);

                /** DuplicateIgnored topic */
                topic?: (string|null);

                /** DuplicateIgnored partition */
                partition?: (number|null);

                /** DuplicateIgnored offset */
                offset?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DuplicateIgnored. */
            type $Shape = plimsoll.v1.DuplicateIgnored.$Properties;
        }

        /**
         * Properties of a RecordRejected.
         * @deprecated Use plimsoll.v1.RecordRejected.$Properties instead.
         */
        interface IRecordRejected extends plimsoll.v1.RecordRejected.$Properties {
        }

        /** Represents a RecordRejected. */
        class RecordRejected {

            /**
             * Constructs a new RecordRejected.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.RecordRejected.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RecordRejected topic. */
            topic?: (string|null);

            /** RecordRejected partition. */
            partition?: (number|null);

            /** RecordRejected offset. */
            offset?: (number|Long|null);

            /** RecordRejected reason. */
            reason?: (string|null);

            /** RecordRejected detail. */
            detail?: (string|null);

            /** RecordRejected heldRevision. */
            heldRevision?: (number|Long|null);

            /** RecordRejected heldEntry. */
            heldEntry?: (number|null);

            /**
             * Creates a new RecordRejected instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RecordRejected instance
             */
            static create(properties: plimsoll.v1.RecordRejected.$Shape): plimsoll.v1.RecordRejected & plimsoll.v1.RecordRejected.$Shape;
            static create(properties?: plimsoll.v1.RecordRejected.$Properties): plimsoll.v1.RecordRejected;

            /**
             * Encodes the specified RecordRejected message. Does not implicitly {@link plimsoll.v1.RecordRejected.verify|verify} messages.
             * @param message RecordRejected message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.RecordRejected.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RecordRejected message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.RecordRejected & plimsoll.v1.RecordRejected.$Shape} RecordRejected
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.RecordRejected & plimsoll.v1.RecordRejected.$Shape;

            /**
             * Creates a RecordRejected message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RecordRejected
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.RecordRejected;

            /**
             * Creates a plain object from a RecordRejected message. Also converts values to other types if specified.
             * @param message RecordRejected
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.RecordRejected, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RecordRejected to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RecordRejected {

            /** Properties of a RecordRejected. */
            interface $Properties {

                /** RecordRejected topic */
                topic?: (string|null);

                /** RecordRejected partition */
                partition?: (number|null);

                /** RecordRejected offset */
                offset?: (number|Long|null);

                /** RecordRejected reason */
                reason?: (string|null);

                /** RecordRejected detail */
                detail?: (string|null);

                /** RecordRejected heldRevision */
                heldRevision?: (number|Long|null);

                /** RecordRejected heldEntry */
                heldEntry?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RecordRejected. */
            type $Shape = plimsoll.v1.RecordRejected.$Properties;
        }

        /**
         * Properties of a Point.
         * @deprecated Use plimsoll.v1.Point.$Properties instead.
         */
        interface IPoint extends plimsoll.v1.Point.$Properties {
        }

        /** Represents a Point. */
        class Point {

            /**
             * Constructs a new Point.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.Point.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Point stream. */
            stream?: (string|null);

            /** Point revision. */
            revision?: (number|Long|null);

            /** Point entry. */
            entry?: (number|null);

            /**
             * Creates a new Point instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Point instance
             */
            static create(properties: plimsoll.v1.Point.$Shape): plimsoll.v1.Point & plimsoll.v1.Point.$Shape;
            static create(properties?: plimsoll.v1.Point.$Properties): plimsoll.v1.Point;

            /**
             * Encodes the specified Point message. Does not implicitly {@link plimsoll.v1.Point.verify|verify} messages.
             * @param message Point message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.Point.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Point message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.Point & plimsoll.v1.Point.$Shape} Point
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.Point & plimsoll.v1.Point.$Shape;

            /**
             * Creates a Point message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Point
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.Point;

            /**
             * Creates a plain object from a Point message. Also converts values to other types if specified.
             * @param message Point
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.Point, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Point to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Point {

            /** Properties of a Point. */
            interface $Properties {

                /** Point stream */
                stream?: (string|null);

                /** Point revision */
                revision?: (number|Long|null);

                /** Point entry */
                entry?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Point. */
            type $Shape = plimsoll.v1.Point.$Properties;
        }

        /**
         * Properties of a Transition.
         * @deprecated Use plimsoll.v1.Transition.$Properties instead.
         */
        interface ITransition extends plimsoll.v1.Transition.$Properties {
        }

        /** Represents a Transition. */
        class Transition {

            /**
             * Constructs a new Transition.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.Transition.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Transition point. */
            point?: (plimsoll.v1.Point.$Properties|null);

            /** Transition accountId. */
            accountId?: (string|null);

            /** Transition ordinal. */
            ordinal?: (number|Long|null);

            /** Transition fromZone. */
            fromZone?: (plimsoll.v1.Zone|null);

            /** Transition toZone. */
            toZone?: (plimsoll.v1.Zone|null);

            /** Transition trigger. */
            trigger?: (plimsoll.v1.TriggerKind|null);

            /** Transition equityAtoms. */
            equityAtoms?: (number|Long|null);

            /** Transition initialRequirementAtoms. */
            initialRequirementAtoms?: (number|Long|null);

            /** Transition maintenanceRequirementAtoms. */
            maintenanceRequirementAtoms?: (number|Long|null);

            /** Transition hold. */
            hold?: (boolean|null);

            /** Transition incomplete. */
            incomplete?: (boolean|null);

            /** Transition logTimeMicros. */
            logTimeMicros?: (number|Long|null);

            /** Transition breachSha256. */
            breachSha256?: (Uint8Array|null);

            /**
             * Creates a new Transition instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Transition instance
             */
            static create(properties: plimsoll.v1.Transition.$Shape): plimsoll.v1.Transition & plimsoll.v1.Transition.$Shape;
            static create(properties?: plimsoll.v1.Transition.$Properties): plimsoll.v1.Transition;

            /**
             * Encodes the specified Transition message. Does not implicitly {@link plimsoll.v1.Transition.verify|verify} messages.
             * @param message Transition message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.Transition.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Transition message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.Transition & plimsoll.v1.Transition.$Shape} Transition
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.Transition & plimsoll.v1.Transition.$Shape;

            /**
             * Creates a Transition message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Transition
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.Transition;

            /**
             * Creates a plain object from a Transition message. Also converts values to other types if specified.
             * @param message Transition
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.Transition, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Transition to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Transition {

            /** Properties of a Transition. */
            interface $Properties {

                /** Transition point */
                point?: (plimsoll.v1.Point.$Properties|null);

                /** Transition accountId */
                accountId?: (string|null);

                /** Transition ordinal */
                ordinal?: (number|Long|null);

                /** Transition fromZone */
                fromZone?: (plimsoll.v1.Zone|null);

                /** Transition toZone */
                toZone?: (plimsoll.v1.Zone|null);

                /** Transition trigger */
                trigger?: (plimsoll.v1.TriggerKind|null);

                /** Transition equityAtoms */
                equityAtoms?: (number|Long|null);

                /** Transition initialRequirementAtoms */
                initialRequirementAtoms?: (number|Long|null);

                /** Transition maintenanceRequirementAtoms */
                maintenanceRequirementAtoms?: (number|Long|null);

                /** Transition hold */
                hold?: (boolean|null);

                /** Transition incomplete */
                incomplete?: (boolean|null);

                /** Transition logTimeMicros */
                logTimeMicros?: (number|Long|null);

                /** Transition breachSha256 */
                breachSha256?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Transition. */
            type $Shape = plimsoll.v1.Transition.$Properties;
        }

        /**
         * Properties of a VerdictBatch.
         * @deprecated Use plimsoll.v1.VerdictBatch.$Properties instead.
         */
        interface IVerdictBatch extends plimsoll.v1.VerdictBatch.$Properties {
        }

        /** Represents a VerdictBatch. */
        class VerdictBatch {

            /**
             * Constructs a new VerdictBatch.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.VerdictBatch.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** VerdictBatch shard. */
            shard?: (number|null);

            /** VerdictBatch transitions. */
            transitions: plimsoll.v1.Transition.$Properties[];

            /** VerdictBatch folded. */
            folded: plimsoll.v1.FoldedRevision.$Properties[];

            /** VerdictBatch more. */
            more?: (boolean|null);

            /** VerdictBatch frame. */
            frame?: (number|Long|null);

            /** VerdictBatch frameClosed. */
            frameClosed?: (boolean|null);

            /**
             * Creates a new VerdictBatch instance using the specified properties.
             * @param [properties] Properties to set
             * @returns VerdictBatch instance
             */
            static create(properties: plimsoll.v1.VerdictBatch.$Shape): plimsoll.v1.VerdictBatch & plimsoll.v1.VerdictBatch.$Shape;
            static create(properties?: plimsoll.v1.VerdictBatch.$Properties): plimsoll.v1.VerdictBatch;

            /**
             * Encodes the specified VerdictBatch message. Does not implicitly {@link plimsoll.v1.VerdictBatch.verify|verify} messages.
             * @param message VerdictBatch message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.VerdictBatch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a VerdictBatch message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.VerdictBatch & plimsoll.v1.VerdictBatch.$Shape} VerdictBatch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.VerdictBatch & plimsoll.v1.VerdictBatch.$Shape;

            /**
             * Creates a VerdictBatch message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns VerdictBatch
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.VerdictBatch;

            /**
             * Creates a plain object from a VerdictBatch message. Also converts values to other types if specified.
             * @param message VerdictBatch
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.VerdictBatch, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this VerdictBatch to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace VerdictBatch {

            /** Properties of a VerdictBatch. */
            interface $Properties {

                /** VerdictBatch shard */
                shard?: (number|null);

                /** VerdictBatch transitions */
                transitions?: (plimsoll.v1.Transition.$Properties[]|null);

                /** VerdictBatch folded */
                folded?: (plimsoll.v1.FoldedRevision.$Properties[]|null);

                /** VerdictBatch more */
                more?: (boolean|null);

                /** VerdictBatch frame */
                frame?: (number|Long|null);

                /** VerdictBatch frameClosed */
                frameClosed?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a VerdictBatch. */
            type $Shape = plimsoll.v1.VerdictBatch.$Properties;
        }

        /**
         * Properties of a LiquidationBatch.
         * @deprecated Use plimsoll.v1.LiquidationBatch.$Properties instead.
         */
        interface ILiquidationBatch extends plimsoll.v1.LiquidationBatch.$Properties {
        }

        /** Represents a LiquidationBatch. */
        class LiquidationBatch {

            /**
             * Constructs a new LiquidationBatch.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.LiquidationBatch.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LiquidationBatch entries. */
            entries: plimsoll.v1.LiquidationEntry.$Properties[];

            /** LiquidationBatch folded. */
            folded: plimsoll.v1.FoldedRevision.$Properties[];

            /** LiquidationBatch logTimeMicros. */
            logTimeMicros?: (number|Long|null);

            /** LiquidationBatch more. */
            more?: (boolean|null);

            /** LiquidationBatch frame. */
            frame?: (number|Long|null);

            /** LiquidationBatch frameClosed. */
            frameClosed?: (boolean|null);

            /**
             * Creates a new LiquidationBatch instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LiquidationBatch instance
             */
            static create(properties: plimsoll.v1.LiquidationBatch.$Shape): plimsoll.v1.LiquidationBatch & plimsoll.v1.LiquidationBatch.$Shape;
            static create(properties?: plimsoll.v1.LiquidationBatch.$Properties): plimsoll.v1.LiquidationBatch;

            /**
             * Encodes the specified LiquidationBatch message. Does not implicitly {@link plimsoll.v1.LiquidationBatch.verify|verify} messages.
             * @param message LiquidationBatch message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.LiquidationBatch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LiquidationBatch message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.LiquidationBatch & plimsoll.v1.LiquidationBatch.$Shape} LiquidationBatch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.LiquidationBatch & plimsoll.v1.LiquidationBatch.$Shape;

            /**
             * Creates a LiquidationBatch message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns LiquidationBatch
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.LiquidationBatch;

            /**
             * Creates a plain object from a LiquidationBatch message. Also converts values to other types if specified.
             * @param message LiquidationBatch
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.LiquidationBatch, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this LiquidationBatch to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace LiquidationBatch {

            /** Properties of a LiquidationBatch. */
            interface $Properties {

                /** LiquidationBatch entries */
                entries?: (plimsoll.v1.LiquidationEntry.$Properties[]|null);

                /** LiquidationBatch folded */
                folded?: (plimsoll.v1.FoldedRevision.$Properties[]|null);

                /** LiquidationBatch logTimeMicros */
                logTimeMicros?: (number|Long|null);

                /** LiquidationBatch more */
                more?: (boolean|null);

                /** LiquidationBatch frame */
                frame?: (number|Long|null);

                /** LiquidationBatch frameClosed */
                frameClosed?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LiquidationBatch. */
            type $Shape = {
              entries?: plimsoll.v1.LiquidationEntry.$Shape[]|null;
              folded?: plimsoll.v1.FoldedRevision.$Shape[]|null;
              logTimeMicros?: number|Long|null;
              more?: boolean|null;
              frame?: number|Long|null;
              frameClosed?: boolean|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a LiquidationEntry.
         * @deprecated Use plimsoll.v1.LiquidationEntry.$Properties instead.
         */
        interface ILiquidationEntry extends plimsoll.v1.LiquidationEntry.$Properties {
        }

        /** Represents a LiquidationEntry. */
        class LiquidationEntry {

            /**
             * Constructs a new LiquidationEntry.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.LiquidationEntry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LiquidationEntry opened. */
            opened?: (plimsoll.v1.LiquidationOpened.$Properties|null);

            /** LiquidationEntry placed. */
            placed?: (plimsoll.v1.OrderPlaced.$Properties|null);

            /** LiquidationEntry expired. */
            expired?: (plimsoll.v1.OrderExpired.$Properties|null);

            /** LiquidationEntry closed. */
            closed?: (plimsoll.v1.LiquidationClosed.$Properties|null);

            /** LiquidationEntry booking. */
            booking?: (plimsoll.v1.Booking.$Properties|null);

            /** LiquidationEntry entry. */
            entry?: ("opened"|"placed"|"expired"|"closed"|"booking");

            /**
             * Creates a new LiquidationEntry instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LiquidationEntry instance
             */
            static create(properties: plimsoll.v1.LiquidationEntry.$Shape): plimsoll.v1.LiquidationEntry & plimsoll.v1.LiquidationEntry.$Shape;
            static create(properties?: plimsoll.v1.LiquidationEntry.$Properties): plimsoll.v1.LiquidationEntry;

            /**
             * Encodes the specified LiquidationEntry message. Does not implicitly {@link plimsoll.v1.LiquidationEntry.verify|verify} messages.
             * @param message LiquidationEntry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.LiquidationEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LiquidationEntry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.LiquidationEntry & plimsoll.v1.LiquidationEntry.$Shape} LiquidationEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.LiquidationEntry & plimsoll.v1.LiquidationEntry.$Shape;

            /**
             * Creates a LiquidationEntry message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns LiquidationEntry
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.LiquidationEntry;

            /**
             * Creates a plain object from a LiquidationEntry message. Also converts values to other types if specified.
             * @param message LiquidationEntry
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.LiquidationEntry, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this LiquidationEntry to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace LiquidationEntry {

            /** Properties of a LiquidationEntry. */
            interface $Properties {

                /** LiquidationEntry opened */
                opened?: (plimsoll.v1.LiquidationOpened.$Properties|null);

                /** LiquidationEntry placed */
                placed?: (plimsoll.v1.OrderPlaced.$Properties|null);

                /** LiquidationEntry expired */
                expired?: (plimsoll.v1.OrderExpired.$Properties|null);

                /** LiquidationEntry closed */
                closed?: (plimsoll.v1.LiquidationClosed.$Properties|null);

                /** LiquidationEntry booking */
                booking?: (plimsoll.v1.Booking.$Properties|null);

                /** LiquidationEntry entry */
                entry?: ("opened"|"placed"|"expired"|"closed"|"booking");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a LiquidationEntry. */
            type $Shape = {
              opened?: plimsoll.v1.LiquidationOpened.$Shape|null;
              placed?: plimsoll.v1.OrderPlaced.$Shape|null;
              expired?: plimsoll.v1.OrderExpired.$Shape|null;
              closed?: plimsoll.v1.LiquidationClosed.$Shape|null;
              booking?: plimsoll.v1.Booking.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ entry?: undefined; opened?: null; placed?: null; expired?: null; closed?: null; booking?: null }|{ entry?: "opened"; opened: plimsoll.v1.LiquidationOpened.$Shape; placed?: null; expired?: null; closed?: null; booking?: null }|{ entry?: "placed"; opened?: null; placed: plimsoll.v1.OrderPlaced.$Shape; expired?: null; closed?: null; booking?: null }|{ entry?: "expired"; opened?: null; placed?: null; expired: plimsoll.v1.OrderExpired.$Shape; closed?: null; booking?: null }|{ entry?: "closed"; opened?: null; placed?: null; expired?: null; closed: plimsoll.v1.LiquidationClosed.$Shape; booking?: null }|{ entry?: "booking"; opened?: null; placed?: null; expired?: null; closed?: null; booking: plimsoll.v1.Booking.$Shape })
            );
        }

        /**
         * Properties of a LiquidationOpened.
         * @deprecated Use plimsoll.v1.LiquidationOpened.$Properties instead.
         */
        interface ILiquidationOpened extends plimsoll.v1.LiquidationOpened.$Properties {
        }

        /** Represents a LiquidationOpened. */
        class LiquidationOpened {

            /**
             * Constructs a new LiquidationOpened.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.LiquidationOpened.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LiquidationOpened liquidationId. */
            liquidationId?: (string|null);

            /** LiquidationOpened accountId. */
            accountId?: (string|null);

            /** LiquidationOpened equityAtoms. */
            equityAtoms?: (number|Long|null);

            /** LiquidationOpened maintenanceRequirementAtoms. */
            maintenanceRequirementAtoms?: (number|Long|null);

            /** LiquidationOpened reason. */
            reason?: (string|null);

            /**
             * Creates a new LiquidationOpened instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LiquidationOpened instance
             */
            static create(properties: plimsoll.v1.LiquidationOpened.$Shape): plimsoll.v1.LiquidationOpened & plimsoll.v1.LiquidationOpened.$Shape;
            static create(properties?: plimsoll.v1.LiquidationOpened.$Properties): plimsoll.v1.LiquidationOpened;

            /**
             * Encodes the specified LiquidationOpened message. Does not implicitly {@link plimsoll.v1.LiquidationOpened.verify|verify} messages.
             * @param message LiquidationOpened message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.LiquidationOpened.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LiquidationOpened message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.LiquidationOpened & plimsoll.v1.LiquidationOpened.$Shape} LiquidationOpened
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.LiquidationOpened & plimsoll.v1.LiquidationOpened.$Shape;

            /**
             * Creates a LiquidationOpened message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns LiquidationOpened
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.LiquidationOpened;

            /**
             * Creates a plain object from a LiquidationOpened message. Also converts values to other types if specified.
             * @param message LiquidationOpened
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.LiquidationOpened, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this LiquidationOpened to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace LiquidationOpened {

            /** Properties of a LiquidationOpened. */
            interface $Properties {

                /** LiquidationOpened liquidationId */
                liquidationId?: (string|null);

                /** LiquidationOpened accountId */
                accountId?: (string|null);

                /** LiquidationOpened equityAtoms */
                equityAtoms?: (number|Long|null);

                /** LiquidationOpened maintenanceRequirementAtoms */
                maintenanceRequirementAtoms?: (number|Long|null);

                /** LiquidationOpened reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LiquidationOpened. */
            type $Shape = plimsoll.v1.LiquidationOpened.$Properties;
        }

        /**
         * Properties of an OrderPlaced.
         * @deprecated Use plimsoll.v1.OrderPlaced.$Properties instead.
         */
        interface IOrderPlaced extends plimsoll.v1.OrderPlaced.$Properties {
        }

        /** Represents an OrderPlaced. */
        class OrderPlaced {

            /**
             * Constructs a new OrderPlaced.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.OrderPlaced.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OrderPlaced orderId. */
            orderId?: (string|null);

            /** OrderPlaced liquidationId. */
            liquidationId?: (string|null);

            /** OrderPlaced accountId. */
            accountId?: (string|null);

            /** OrderPlaced kind. */
            kind?: (plimsoll.v1.LiquidationOrderKind|null);

            /** OrderPlaced instrumentId. */
            instrumentId?: (string|null);

            /** OrderPlaced side. */
            side?: (plimsoll.v1.Side|null);

            /** OrderPlaced sizeLots. */
            sizeLots?: (number|Long|null);

            /** OrderPlaced markTicks. */
            markTicks?: (number|Long|null);

            /** OrderPlaced targetOrderId. */
            targetOrderId?: (string|null);

            /** OrderPlaced deadlineMicros. */
            deadlineMicros?: (number|Long|null);

            /** OrderPlaced step. */
            step?: (number|Long|null);

            /** OrderPlaced reason. */
            reason?: (string|null);

            /** OrderPlaced equityAtoms. */
            equityAtoms?: (number|Long|null);

            /** OrderPlaced maintenanceRequirementAtoms. */
            maintenanceRequirementAtoms?: (number|Long|null);

            /**
             * Creates a new OrderPlaced instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OrderPlaced instance
             */
            static create(properties: plimsoll.v1.OrderPlaced.$Shape): plimsoll.v1.OrderPlaced & plimsoll.v1.OrderPlaced.$Shape;
            static create(properties?: plimsoll.v1.OrderPlaced.$Properties): plimsoll.v1.OrderPlaced;

            /**
             * Encodes the specified OrderPlaced message. Does not implicitly {@link plimsoll.v1.OrderPlaced.verify|verify} messages.
             * @param message OrderPlaced message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.OrderPlaced.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OrderPlaced message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.OrderPlaced & plimsoll.v1.OrderPlaced.$Shape} OrderPlaced
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.OrderPlaced & plimsoll.v1.OrderPlaced.$Shape;

            /**
             * Creates an OrderPlaced message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns OrderPlaced
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.OrderPlaced;

            /**
             * Creates a plain object from an OrderPlaced message. Also converts values to other types if specified.
             * @param message OrderPlaced
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.OrderPlaced, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this OrderPlaced to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace OrderPlaced {

            /** Properties of an OrderPlaced. */
            interface $Properties {

                /** OrderPlaced orderId */
                orderId?: (string|null);

                /** OrderPlaced liquidationId */
                liquidationId?: (string|null);

                /** OrderPlaced accountId */
                accountId?: (string|null);

                /** OrderPlaced kind */
                kind?: (plimsoll.v1.LiquidationOrderKind|null);

                /** OrderPlaced instrumentId */
                instrumentId?: (string|null);

                /** OrderPlaced side */
                side?: (plimsoll.v1.Side|null);

                /** OrderPlaced sizeLots */
                sizeLots?: (number|Long|null);

                /** OrderPlaced markTicks */
                markTicks?: (number|Long|null);

                /** OrderPlaced targetOrderId */
                targetOrderId?: (string|null);

                /** OrderPlaced deadlineMicros */
                deadlineMicros?: (number|Long|null);

                /** OrderPlaced step */
                step?: (number|Long|null);

                /** OrderPlaced reason */
                reason?: (string|null);

                /** OrderPlaced equityAtoms */
                equityAtoms?: (number|Long|null);

                /** OrderPlaced maintenanceRequirementAtoms */
                maintenanceRequirementAtoms?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OrderPlaced. */
            type $Shape = plimsoll.v1.OrderPlaced.$Properties;
        }

        /**
         * Properties of an OrderExpired.
         * @deprecated Use plimsoll.v1.OrderExpired.$Properties instead.
         */
        interface IOrderExpired extends plimsoll.v1.OrderExpired.$Properties {
        }

        /** Represents an OrderExpired. */
        class OrderExpired {

            /**
             * Constructs a new OrderExpired.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.OrderExpired.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OrderExpired orderId. */
            orderId?: (string|null);

            /** OrderExpired liquidationId. */
            liquidationId?: (string|null);

            /** OrderExpired accountId. */
            accountId?: (string|null);

            /** OrderExpired reason. */
            reason?: (string|null);

            /**
             * Creates a new OrderExpired instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OrderExpired instance
             */
            static create(properties: plimsoll.v1.OrderExpired.$Shape): plimsoll.v1.OrderExpired & plimsoll.v1.OrderExpired.$Shape;
            static create(properties?: plimsoll.v1.OrderExpired.$Properties): plimsoll.v1.OrderExpired;

            /**
             * Encodes the specified OrderExpired message. Does not implicitly {@link plimsoll.v1.OrderExpired.verify|verify} messages.
             * @param message OrderExpired message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.OrderExpired.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OrderExpired message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.OrderExpired & plimsoll.v1.OrderExpired.$Shape} OrderExpired
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.OrderExpired & plimsoll.v1.OrderExpired.$Shape;

            /**
             * Creates an OrderExpired message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns OrderExpired
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.OrderExpired;

            /**
             * Creates a plain object from an OrderExpired message. Also converts values to other types if specified.
             * @param message OrderExpired
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.OrderExpired, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this OrderExpired to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace OrderExpired {

            /** Properties of an OrderExpired. */
            interface $Properties {

                /** OrderExpired orderId */
                orderId?: (string|null);

                /** OrderExpired liquidationId */
                liquidationId?: (string|null);

                /** OrderExpired accountId */
                accountId?: (string|null);

                /** OrderExpired reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OrderExpired. */
            type $Shape = plimsoll.v1.OrderExpired.$Properties;
        }

        /**
         * Properties of a LiquidationClosed.
         * @deprecated Use plimsoll.v1.LiquidationClosed.$Properties instead.
         */
        interface ILiquidationClosed extends plimsoll.v1.LiquidationClosed.$Properties {
        }

        /** Represents a LiquidationClosed. */
        class LiquidationClosed {

            /**
             * Constructs a new LiquidationClosed.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.LiquidationClosed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LiquidationClosed liquidationId. */
            liquidationId?: (string|null);

            /** LiquidationClosed accountId. */
            accountId?: (string|null);

            /** LiquidationClosed reason. */
            reason?: (string|null);

            /** LiquidationClosed equityAtoms. */
            equityAtoms?: (number|Long|null);

            /** LiquidationClosed maintenanceRequirementAtoms. */
            maintenanceRequirementAtoms?: (number|Long|null);

            /**
             * Creates a new LiquidationClosed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LiquidationClosed instance
             */
            static create(properties: plimsoll.v1.LiquidationClosed.$Shape): plimsoll.v1.LiquidationClosed & plimsoll.v1.LiquidationClosed.$Shape;
            static create(properties?: plimsoll.v1.LiquidationClosed.$Properties): plimsoll.v1.LiquidationClosed;

            /**
             * Encodes the specified LiquidationClosed message. Does not implicitly {@link plimsoll.v1.LiquidationClosed.verify|verify} messages.
             * @param message LiquidationClosed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.LiquidationClosed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LiquidationClosed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.LiquidationClosed & plimsoll.v1.LiquidationClosed.$Shape} LiquidationClosed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.LiquidationClosed & plimsoll.v1.LiquidationClosed.$Shape;

            /**
             * Creates a LiquidationClosed message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns LiquidationClosed
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.LiquidationClosed;

            /**
             * Creates a plain object from a LiquidationClosed message. Also converts values to other types if specified.
             * @param message LiquidationClosed
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.LiquidationClosed, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this LiquidationClosed to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace LiquidationClosed {

            /** Properties of a LiquidationClosed. */
            interface $Properties {

                /** LiquidationClosed liquidationId */
                liquidationId?: (string|null);

                /** LiquidationClosed accountId */
                accountId?: (string|null);

                /** LiquidationClosed reason */
                reason?: (string|null);

                /** LiquidationClosed equityAtoms */
                equityAtoms?: (number|Long|null);

                /** LiquidationClosed maintenanceRequirementAtoms */
                maintenanceRequirementAtoms?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LiquidationClosed. */
            type $Shape = plimsoll.v1.LiquidationClosed.$Properties;
        }

        /** BookingKind enum. */
        enum BookingKind {

            /** BOOKING_KIND_UNSPECIFIED value */
            BOOKING_KIND_UNSPECIFIED = 0,

            /** BOOKING_KIND_LIQUIDATION_FEE value */
            BOOKING_KIND_LIQUIDATION_FEE = 1,

            /** BOOKING_KIND_INSURANCE_DRAW value */
            BOOKING_KIND_INSURANCE_DRAW = 2,

            /** BOOKING_KIND_ADL_CLOSE value */
            BOOKING_KIND_ADL_CLOSE = 3,

            /** BOOKING_KIND_REVERSAL value */
            BOOKING_KIND_REVERSAL = 4,

            /** BOOKING_KIND_TAKEOVER value */
            BOOKING_KIND_TAKEOVER = 5
        }

        /**
         * Properties of a Booking.
         * @deprecated Use plimsoll.v1.Booking.$Properties instead.
         */
        interface IBooking extends plimsoll.v1.Booking.$Properties {
        }

        /** Represents a Booking. */
        class Booking {

            /**
             * Constructs a new Booking.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.Booking.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Booking bookingId. */
            bookingId?: (string|null);

            /** Booking kind. */
            kind?: (plimsoll.v1.BookingKind|null);

            /** Booking liquidationId. */
            liquidationId?: (string|null);

            /** Booking legs. */
            legs: plimsoll.v1.BookingLeg.$Properties[];

            /** Booking reason. */
            reason?: (string|null);

            /** Booking reversesBookingId. */
            reversesBookingId?: (string|null);

            /**
             * Creates a new Booking instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Booking instance
             */
            static create(properties: plimsoll.v1.Booking.$Shape): plimsoll.v1.Booking & plimsoll.v1.Booking.$Shape;
            static create(properties?: plimsoll.v1.Booking.$Properties): plimsoll.v1.Booking;

            /**
             * Encodes the specified Booking message. Does not implicitly {@link plimsoll.v1.Booking.verify|verify} messages.
             * @param message Booking message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.Booking.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Booking message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.Booking & plimsoll.v1.Booking.$Shape} Booking
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.Booking & plimsoll.v1.Booking.$Shape;

            /**
             * Creates a Booking message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Booking
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.Booking;

            /**
             * Creates a plain object from a Booking message. Also converts values to other types if specified.
             * @param message Booking
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.Booking, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Booking to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Booking {

            /** Properties of a Booking. */
            interface $Properties {

                /** Booking bookingId */
                bookingId?: (string|null);

                /** Booking kind */
                kind?: (plimsoll.v1.BookingKind|null);

                /** Booking liquidationId */
                liquidationId?: (string|null);

                /** Booking legs */
                legs?: (plimsoll.v1.BookingLeg.$Properties[]|null);

                /** Booking reason */
                reason?: (string|null);

                /** Booking reversesBookingId */
                reversesBookingId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Booking. */
            type $Shape = plimsoll.v1.Booking.$Properties;
        }

        /**
         * Properties of a BookingLeg.
         * @deprecated Use plimsoll.v1.BookingLeg.$Properties instead.
         */
        interface IBookingLeg extends plimsoll.v1.BookingLeg.$Properties {
        }

        /** Represents a BookingLeg. */
        class BookingLeg {

            /**
             * Constructs a new BookingLeg.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.BookingLeg.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BookingLeg accountId. */
            accountId?: (string|null);

            /** BookingLeg contra. */
            contra?: (boolean|null);

            /** BookingLeg assetId. */
            assetId?: (string|null);

            /** BookingLeg amountAtoms. */
            amountAtoms?: (number|Long|null);

            /** BookingLeg instrumentId. */
            instrumentId?: (string|null);

            /** BookingLeg lots. */
            lots?: (number|Long|null);

            /** BookingLeg valueAtoms. */
            valueAtoms?: (number|Long|null);

            /**
             * Creates a new BookingLeg instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BookingLeg instance
             */
            static create(properties: plimsoll.v1.BookingLeg.$Shape): plimsoll.v1.BookingLeg & plimsoll.v1.BookingLeg.$Shape;
            static create(properties?: plimsoll.v1.BookingLeg.$Properties): plimsoll.v1.BookingLeg;

            /**
             * Encodes the specified BookingLeg message. Does not implicitly {@link plimsoll.v1.BookingLeg.verify|verify} messages.
             * @param message BookingLeg message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.BookingLeg.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BookingLeg message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.BookingLeg & plimsoll.v1.BookingLeg.$Shape} BookingLeg
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.BookingLeg & plimsoll.v1.BookingLeg.$Shape;

            /**
             * Creates a BookingLeg message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns BookingLeg
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.BookingLeg;

            /**
             * Creates a plain object from a BookingLeg message. Also converts values to other types if specified.
             * @param message BookingLeg
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.BookingLeg, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this BookingLeg to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace BookingLeg {

            /** Properties of a BookingLeg. */
            interface $Properties {

                /** BookingLeg accountId */
                accountId?: (string|null);

                /** BookingLeg contra */
                contra?: (boolean|null);

                /** BookingLeg assetId */
                assetId?: (string|null);

                /** BookingLeg amountAtoms */
                amountAtoms?: (number|Long|null);

                /** BookingLeg instrumentId */
                instrumentId?: (string|null);

                /** BookingLeg lots */
                lots?: (number|Long|null);

                /** BookingLeg valueAtoms */
                valueAtoms?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BookingLeg. */
            type $Shape = plimsoll.v1.BookingLeg.$Properties;
        }

        /** Side enum. */
        enum Side {

            /** SIDE_UNSPECIFIED value */
            SIDE_UNSPECIFIED = 0,

            /** SIDE_BUY value */
            SIDE_BUY = 1,

            /** SIDE_SELL value */
            SIDE_SELL = 2
        }

        /**
         * Properties of a Fill.
         * @deprecated Use plimsoll.v1.Fill.$Properties instead.
         */
        interface IFill extends plimsoll.v1.Fill.$Properties {
        }

        /** Represents a Fill. */
        class Fill {

            /**
             * Constructs a new Fill.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.Fill.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Fill venueId. */
            venueId?: (string|null);

            /** Fill fillId. */
            fillId?: (string|null);

            /** Fill accountId. */
            accountId?: (string|null);

            /** Fill instrumentId. */
            instrumentId?: (string|null);

            /** Fill side. */
            side?: (plimsoll.v1.Side|null);

            /** Fill priceMantissa. */
            priceMantissa?: (number|Long|null);

            /** Fill priceExponent. */
            priceExponent?: (number|null);

            /** Fill sizeMantissa. */
            sizeMantissa?: (number|Long|null);

            /** Fill sizeExponent. */
            sizeExponent?: (number|null);

            /** Fill feeMantissa. */
            feeMantissa?: (number|Long|null);

            /** Fill feeExponent. */
            feeExponent?: (number|null);

            /** Fill feeAssetId. */
            feeAssetId?: (string|null);

            /** Fill tradeId. */
            tradeId?: (string|null);

            /** Fill orderId. */
            orderId?: (string|null);

            /** Fill liquidationId. */
            liquidationId?: (string|null);

            /** Fill venueTimeMicros. */
            venueTimeMicros?: (number|Long|null);

            /** Fill sequence. */
            sequence?: (number|Long|null);

            /**
             * Creates a new Fill instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Fill instance
             */
            static create(properties: plimsoll.v1.Fill.$Shape): plimsoll.v1.Fill & plimsoll.v1.Fill.$Shape;
            static create(properties?: plimsoll.v1.Fill.$Properties): plimsoll.v1.Fill;

            /**
             * Encodes the specified Fill message. Does not implicitly {@link plimsoll.v1.Fill.verify|verify} messages.
             * @param message Fill message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.Fill.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Fill message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.Fill & plimsoll.v1.Fill.$Shape} Fill
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.Fill & plimsoll.v1.Fill.$Shape;

            /**
             * Creates a Fill message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Fill
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.Fill;

            /**
             * Creates a plain object from a Fill message. Also converts values to other types if specified.
             * @param message Fill
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.Fill, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Fill to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Fill {

            /** Properties of a Fill. */
            interface $Properties {

                /** Fill venueId */
                venueId?: (string|null);

                /** Fill fillId */
                fillId?: (string|null);

                /** Fill accountId */
                accountId?: (string|null);

                /** Fill instrumentId */
                instrumentId?: (string|null);

                /** Fill side */
                side?: (plimsoll.v1.Side|null);

                /** Fill priceMantissa */
                priceMantissa?: (number|Long|null);

                /** Fill priceExponent */
                priceExponent?: (number|null);

                /** Fill sizeMantissa */
                sizeMantissa?: (number|Long|null);

                /** Fill sizeExponent */
                sizeExponent?: (number|null);

                /** Fill feeMantissa */
                feeMantissa?: (number|Long|null);

                /** Fill feeExponent */
                feeExponent?: (number|null);

                /** Fill feeAssetId */
                feeAssetId?: (string|null);

                /** Fill tradeId */
                tradeId?: (string|null);

                /** Fill orderId */
                orderId?: (string|null);

                /** Fill liquidationId */
                liquidationId?: (string|null);

                /** Fill venueTimeMicros */
                venueTimeMicros?: (number|Long|null);

                /** Fill sequence */
                sequence?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Fill. */
            type $Shape = plimsoll.v1.Fill.$Properties;
        }

        /**
         * Properties of a Transfer.
         * @deprecated Use plimsoll.v1.Transfer.$Properties instead.
         */
        interface ITransfer extends plimsoll.v1.Transfer.$Properties {
        }

        /** Represents a Transfer. */
        class Transfer {

            /**
             * Constructs a new Transfer.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.Transfer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Transfer venueId. */
            venueId?: (string|null);

            /** Transfer transferId. */
            transferId?: (string|null);

            /** Transfer accountId. */
            accountId?: (string|null);

            /** Transfer assetId. */
            assetId?: (string|null);

            /** Transfer amountMantissa. */
            amountMantissa?: (number|Long|null);

            /** Transfer amountExponent. */
            amountExponent?: (number|null);

            /** Transfer venueTimeMicros. */
            venueTimeMicros?: (number|Long|null);

            /** Transfer sequence. */
            sequence?: (number|Long|null);

            /**
             * Creates a new Transfer instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Transfer instance
             */
            static create(properties: plimsoll.v1.Transfer.$Shape): plimsoll.v1.Transfer & plimsoll.v1.Transfer.$Shape;
            static create(properties?: plimsoll.v1.Transfer.$Properties): plimsoll.v1.Transfer;

            /**
             * Encodes the specified Transfer message. Does not implicitly {@link plimsoll.v1.Transfer.verify|verify} messages.
             * @param message Transfer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.Transfer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Transfer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.Transfer & plimsoll.v1.Transfer.$Shape} Transfer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.Transfer & plimsoll.v1.Transfer.$Shape;

            /**
             * Creates a Transfer message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Transfer
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.Transfer;

            /**
             * Creates a plain object from a Transfer message. Also converts values to other types if specified.
             * @param message Transfer
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.Transfer, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Transfer to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Transfer {

            /** Properties of a Transfer. */
            interface $Properties {

                /** Transfer venueId */
                venueId?: (string|null);

                /** Transfer transferId */
                transferId?: (string|null);

                /** Transfer accountId */
                accountId?: (string|null);

                /** Transfer assetId */
                assetId?: (string|null);

                /** Transfer amountMantissa */
                amountMantissa?: (number|Long|null);

                /** Transfer amountExponent */
                amountExponent?: (number|null);

                /** Transfer venueTimeMicros */
                venueTimeMicros?: (number|Long|null);

                /** Transfer sequence */
                sequence?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Transfer. */
            type $Shape = plimsoll.v1.Transfer.$Properties;
        }

        /** OrderState enum. */
        enum OrderState {

            /** ORDER_STATE_UNSPECIFIED value */
            ORDER_STATE_UNSPECIFIED = 0,

            /** ORDER_STATE_OPENED value */
            ORDER_STATE_OPENED = 1,

            /** ORDER_STATE_CHANGED value */
            ORDER_STATE_CHANGED = 2,

            /** ORDER_STATE_CLOSED value */
            ORDER_STATE_CLOSED = 3,

            /** ORDER_STATE_REJECTED value */
            ORDER_STATE_REJECTED = 4
        }

        /**
         * Properties of an OrderEvent.
         * @deprecated Use plimsoll.v1.OrderEvent.$Properties instead.
         */
        interface IOrderEvent extends plimsoll.v1.OrderEvent.$Properties {
        }

        /** Represents an OrderEvent. */
        class OrderEvent {

            /**
             * Constructs a new OrderEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.OrderEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OrderEvent venueId. */
            venueId?: (string|null);

            /** OrderEvent accountId. */
            accountId?: (string|null);

            /** OrderEvent orderId. */
            orderId?: (string|null);

            /** OrderEvent orderSequence. */
            orderSequence?: (number|Long|null);

            /** OrderEvent instrumentId. */
            instrumentId?: (string|null);

            /** OrderEvent state. */
            state?: (plimsoll.v1.OrderState|null);

            /** OrderEvent side. */
            side?: (plimsoll.v1.Side|null);

            /** OrderEvent priceMantissa. */
            priceMantissa?: (number|Long|null);

            /** OrderEvent priceExponent. */
            priceExponent?: (number|null);

            /** OrderEvent openSizeMantissa. */
            openSizeMantissa?: (number|Long|null);

            /** OrderEvent openSizeExponent. */
            openSizeExponent?: (number|null);

            /** OrderEvent reduceOnly. */
            reduceOnly?: (boolean|null);

            /** OrderEvent liquidationId. */
            liquidationId?: (string|null);

            /** OrderEvent reason. */
            reason?: (string|null);

            /** OrderEvent venueTimeMicros. */
            venueTimeMicros?: (number|Long|null);

            /** OrderEvent sequence. */
            sequence?: (number|Long|null);

            /**
             * Creates a new OrderEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OrderEvent instance
             */
            static create(properties: plimsoll.v1.OrderEvent.$Shape): plimsoll.v1.OrderEvent & plimsoll.v1.OrderEvent.$Shape;
            static create(properties?: plimsoll.v1.OrderEvent.$Properties): plimsoll.v1.OrderEvent;

            /**
             * Encodes the specified OrderEvent message. Does not implicitly {@link plimsoll.v1.OrderEvent.verify|verify} messages.
             * @param message OrderEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.OrderEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OrderEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.OrderEvent & plimsoll.v1.OrderEvent.$Shape} OrderEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.OrderEvent & plimsoll.v1.OrderEvent.$Shape;

            /**
             * Creates an OrderEvent message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns OrderEvent
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.OrderEvent;

            /**
             * Creates a plain object from an OrderEvent message. Also converts values to other types if specified.
             * @param message OrderEvent
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.OrderEvent, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this OrderEvent to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace OrderEvent {

            /** Properties of an OrderEvent. */
            interface $Properties {

                /** OrderEvent venueId */
                venueId?: (string|null);

                /** OrderEvent accountId */
                accountId?: (string|null);

                /** OrderEvent orderId */
                orderId?: (string|null);

                /** OrderEvent orderSequence */
                orderSequence?: (number|Long|null);

                /** OrderEvent instrumentId */
                instrumentId?: (string|null);

                /** OrderEvent state */
                state?: (plimsoll.v1.OrderState|null);

                /** OrderEvent side */
                side?: (plimsoll.v1.Side|null);

                /** OrderEvent priceMantissa */
                priceMantissa?: (number|Long|null);

                /** OrderEvent priceExponent */
                priceExponent?: (number|null);

                /** OrderEvent openSizeMantissa */
                openSizeMantissa?: (number|Long|null);

                /** OrderEvent openSizeExponent */
                openSizeExponent?: (number|null);

                /** OrderEvent reduceOnly */
                reduceOnly?: (boolean|null);

                /** OrderEvent liquidationId */
                liquidationId?: (string|null);

                /** OrderEvent reason */
                reason?: (string|null);

                /** OrderEvent venueTimeMicros */
                venueTimeMicros?: (number|Long|null);

                /** OrderEvent sequence */
                sequence?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OrderEvent. */
            type $Shape = plimsoll.v1.OrderEvent.$Properties;
        }

        /**
         * Properties of a Mark.
         * @deprecated Use plimsoll.v1.Mark.$Properties instead.
         */
        interface IMark extends plimsoll.v1.Mark.$Properties {
        }

        /** Represents a Mark. */
        class Mark {

            /**
             * Constructs a new Mark.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.Mark.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Mark venueId. */
            venueId?: (string|null);

            /** Mark instrumentId. */
            instrumentId?: (string|null);

            /** Mark priceMantissa. */
            priceMantissa?: (number|Long|null);

            /** Mark priceExponent. */
            priceExponent?: (number|null);

            /** Mark indexPriceMantissa. */
            indexPriceMantissa?: (number|Long|null);

            /** Mark fundingRatePerTrillion. */
            fundingRatePerTrillion?: (number|Long|null);

            /** Mark impliedVolPpm. */
            impliedVolPpm?: (number|Long|null);

            /** Mark openInterestMantissa. */
            openInterestMantissa?: (number|Long|null);

            /** Mark openInterestExponent. */
            openInterestExponent?: (number|null);

            /** Mark venueTimeMicros. */
            venueTimeMicros?: (number|Long|null);

            /** Mark sequence. */
            sequence?: (number|Long|null);

            /**
             * Creates a new Mark instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Mark instance
             */
            static create(properties: plimsoll.v1.Mark.$Shape): plimsoll.v1.Mark & plimsoll.v1.Mark.$Shape;
            static create(properties?: plimsoll.v1.Mark.$Properties): plimsoll.v1.Mark;

            /**
             * Encodes the specified Mark message. Does not implicitly {@link plimsoll.v1.Mark.verify|verify} messages.
             * @param message Mark message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.Mark.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Mark message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.Mark & plimsoll.v1.Mark.$Shape} Mark
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.Mark & plimsoll.v1.Mark.$Shape;

            /**
             * Creates a Mark message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Mark
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.Mark;

            /**
             * Creates a plain object from a Mark message. Also converts values to other types if specified.
             * @param message Mark
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.Mark, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Mark to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Mark {

            /** Properties of a Mark. */
            interface $Properties {

                /** Mark venueId */
                venueId?: (string|null);

                /** Mark instrumentId */
                instrumentId?: (string|null);

                /** Mark priceMantissa */
                priceMantissa?: (number|Long|null);

                /** Mark priceExponent */
                priceExponent?: (number|null);

                /** Mark indexPriceMantissa */
                indexPriceMantissa?: (number|Long|null);

                /** Mark fundingRatePerTrillion */
                fundingRatePerTrillion?: (number|Long|null);

                /** Mark impliedVolPpm */
                impliedVolPpm?: (number|Long|null);

                /** Mark openInterestMantissa */
                openInterestMantissa?: (number|Long|null);

                /** Mark openInterestExponent */
                openInterestExponent?: (number|null);

                /** Mark venueTimeMicros */
                venueTimeMicros?: (number|Long|null);

                /** Mark sequence */
                sequence?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Mark. */
            type $Shape = plimsoll.v1.Mark.$Properties;
        }

        /**
         * Properties of a Funding.
         * @deprecated Use plimsoll.v1.Funding.$Properties instead.
         */
        interface IFunding extends plimsoll.v1.Funding.$Properties {
        }

        /** Represents a Funding. */
        class Funding {

            /**
             * Constructs a new Funding.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.Funding.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Funding venueId. */
            venueId?: (string|null);

            /** Funding instrumentId. */
            instrumentId?: (string|null);

            /** Funding ratePerTrillion. */
            ratePerTrillion?: (number|Long|null);

            /** Funding priceMantissa. */
            priceMantissa?: (number|Long|null);

            /** Funding priceExponent. */
            priceExponent?: (number|null);

            /** Funding fundingTimeMicros. */
            fundingTimeMicros?: (number|Long|null);

            /** Funding sequence. */
            sequence?: (number|Long|null);

            /**
             * Creates a new Funding instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Funding instance
             */
            static create(properties: plimsoll.v1.Funding.$Shape): plimsoll.v1.Funding & plimsoll.v1.Funding.$Shape;
            static create(properties?: plimsoll.v1.Funding.$Properties): plimsoll.v1.Funding;

            /**
             * Encodes the specified Funding message. Does not implicitly {@link plimsoll.v1.Funding.verify|verify} messages.
             * @param message Funding message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.Funding.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Funding message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.Funding & plimsoll.v1.Funding.$Shape} Funding
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.Funding & plimsoll.v1.Funding.$Shape;

            /**
             * Creates a Funding message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Funding
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.Funding;

            /**
             * Creates a plain object from a Funding message. Also converts values to other types if specified.
             * @param message Funding
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.Funding, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Funding to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Funding {

            /** Properties of a Funding. */
            interface $Properties {

                /** Funding venueId */
                venueId?: (string|null);

                /** Funding instrumentId */
                instrumentId?: (string|null);

                /** Funding ratePerTrillion */
                ratePerTrillion?: (number|Long|null);

                /** Funding priceMantissa */
                priceMantissa?: (number|Long|null);

                /** Funding priceExponent */
                priceExponent?: (number|null);

                /** Funding fundingTimeMicros */
                fundingTimeMicros?: (number|Long|null);

                /** Funding sequence */
                sequence?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Funding. */
            type $Shape = plimsoll.v1.Funding.$Properties;
        }

        /**
         * Properties of a Clock.
         * @deprecated Use plimsoll.v1.Clock.$Properties instead.
         */
        interface IClock extends plimsoll.v1.Clock.$Properties {
        }

        /** Represents a Clock. */
        class Clock {

            /**
             * Constructs a new Clock.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.Clock.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Clock logTimeMicros. */
            logTimeMicros?: (number|Long|null);

            /** Clock sequence. */
            sequence?: (number|Long|null);

            /**
             * Creates a new Clock instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Clock instance
             */
            static create(properties: plimsoll.v1.Clock.$Shape): plimsoll.v1.Clock & plimsoll.v1.Clock.$Shape;
            static create(properties?: plimsoll.v1.Clock.$Properties): plimsoll.v1.Clock;

            /**
             * Encodes the specified Clock message. Does not implicitly {@link plimsoll.v1.Clock.verify|verify} messages.
             * @param message Clock message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.Clock.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Clock message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.Clock & plimsoll.v1.Clock.$Shape} Clock
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.Clock & plimsoll.v1.Clock.$Shape;

            /**
             * Creates a Clock message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Clock
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.Clock;

            /**
             * Creates a plain object from a Clock message. Also converts values to other types if specified.
             * @param message Clock
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.Clock, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Clock to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Clock {

            /** Properties of a Clock. */
            interface $Properties {

                /** Clock logTimeMicros */
                logTimeMicros?: (number|Long|null);

                /** Clock sequence */
                sequence?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Clock. */
            type $Shape = plimsoll.v1.Clock.$Properties;
        }

        /**
         * Properties of a FrameEnd.
         * @deprecated Use plimsoll.v1.FrameEnd.$Properties instead.
         */
        interface IFrameEnd extends plimsoll.v1.FrameEnd.$Properties {
        }

        /** Represents a FrameEnd. */
        class FrameEnd {

            /**
             * Constructs a new FrameEnd.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.FrameEnd.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FrameEnd frame. */
            frame?: (number|Long|null);

            /** FrameEnd logTimeMicros. */
            logTimeMicros?: (number|Long|null);

            /** FrameEnd sequence. */
            sequence?: (number|Long|null);

            /**
             * Creates a new FrameEnd instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FrameEnd instance
             */
            static create(properties: plimsoll.v1.FrameEnd.$Shape): plimsoll.v1.FrameEnd & plimsoll.v1.FrameEnd.$Shape;
            static create(properties?: plimsoll.v1.FrameEnd.$Properties): plimsoll.v1.FrameEnd;

            /**
             * Encodes the specified FrameEnd message. Does not implicitly {@link plimsoll.v1.FrameEnd.verify|verify} messages.
             * @param message FrameEnd message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.FrameEnd.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FrameEnd message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.FrameEnd & plimsoll.v1.FrameEnd.$Shape} FrameEnd
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.FrameEnd & plimsoll.v1.FrameEnd.$Shape;

            /**
             * Creates a FrameEnd message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FrameEnd
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.FrameEnd;

            /**
             * Creates a plain object from a FrameEnd message. Also converts values to other types if specified.
             * @param message FrameEnd
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.FrameEnd, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FrameEnd to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace FrameEnd {

            /** Properties of a FrameEnd. */
            interface $Properties {

                /** FrameEnd frame */
                frame?: (number|Long|null);

                /** FrameEnd logTimeMicros */
                logTimeMicros?: (number|Long|null);

                /** FrameEnd sequence */
                sequence?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FrameEnd. */
            type $Shape = plimsoll.v1.FrameEnd.$Properties;
        }

        /**
         * Properties of an AssetDefinition.
         * @deprecated Use plimsoll.v1.AssetDefinition.$Properties instead.
         */
        interface IAssetDefinition extends plimsoll.v1.AssetDefinition.$Properties {
        }

        /** Represents an AssetDefinition. */
        class AssetDefinition {

            /**
             * Constructs a new AssetDefinition.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.AssetDefinition.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AssetDefinition assetId. */
            assetId?: (string|null);

            /** AssetDefinition exponent. */
            exponent?: (number|null);

            /** AssetDefinition valuationInstrumentId. */
            valuationInstrumentId?: (string|null);

            /**
             * Creates a new AssetDefinition instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AssetDefinition instance
             */
            static create(properties: plimsoll.v1.AssetDefinition.$Shape): plimsoll.v1.AssetDefinition & plimsoll.v1.AssetDefinition.$Shape;
            static create(properties?: plimsoll.v1.AssetDefinition.$Properties): plimsoll.v1.AssetDefinition;

            /**
             * Encodes the specified AssetDefinition message. Does not implicitly {@link plimsoll.v1.AssetDefinition.verify|verify} messages.
             * @param message AssetDefinition message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.AssetDefinition.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AssetDefinition message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.AssetDefinition & plimsoll.v1.AssetDefinition.$Shape} AssetDefinition
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.AssetDefinition & plimsoll.v1.AssetDefinition.$Shape;

            /**
             * Creates an AssetDefinition message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AssetDefinition
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.AssetDefinition;

            /**
             * Creates a plain object from an AssetDefinition message. Also converts values to other types if specified.
             * @param message AssetDefinition
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.AssetDefinition, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AssetDefinition to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace AssetDefinition {

            /** Properties of an AssetDefinition. */
            interface $Properties {

                /** AssetDefinition assetId */
                assetId?: (string|null);

                /** AssetDefinition exponent */
                exponent?: (number|null);

                /** AssetDefinition valuationInstrumentId */
                valuationInstrumentId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AssetDefinition. */
            type $Shape = plimsoll.v1.AssetDefinition.$Properties;
        }

        /** InstrumentKind enum. */
        enum InstrumentKind {

            /** INSTRUMENT_KIND_UNSPECIFIED value */
            INSTRUMENT_KIND_UNSPECIFIED = 0,

            /** INSTRUMENT_KIND_LINEAR_PERPETUAL value */
            INSTRUMENT_KIND_LINEAR_PERPETUAL = 1,

            /** INSTRUMENT_KIND_INVERSE_PERPETUAL value */
            INSTRUMENT_KIND_INVERSE_PERPETUAL = 2,

            /** INSTRUMENT_KIND_LINEAR_FUTURE value */
            INSTRUMENT_KIND_LINEAR_FUTURE = 3,

            /** INSTRUMENT_KIND_INVERSE_FUTURE value */
            INSTRUMENT_KIND_INVERSE_FUTURE = 4,

            /** INSTRUMENT_KIND_OPTION value */
            INSTRUMENT_KIND_OPTION = 5,

            /** INSTRUMENT_KIND_SPOT value */
            INSTRUMENT_KIND_SPOT = 6
        }

        /** OptionRight enum. */
        enum OptionRight {

            /** OPTION_RIGHT_UNSPECIFIED value */
            OPTION_RIGHT_UNSPECIFIED = 0,

            /** OPTION_RIGHT_CALL value */
            OPTION_RIGHT_CALL = 1,

            /** OPTION_RIGHT_PUT value */
            OPTION_RIGHT_PUT = 2
        }

        /**
         * Properties of an InstrumentDefinition.
         * @deprecated Use plimsoll.v1.InstrumentDefinition.$Properties instead.
         */
        interface IInstrumentDefinition extends plimsoll.v1.InstrumentDefinition.$Properties {
        }

        /** Represents an InstrumentDefinition. */
        class InstrumentDefinition {

            /**
             * Constructs a new InstrumentDefinition.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.InstrumentDefinition.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** InstrumentDefinition instrumentId. */
            instrumentId?: (string|null);

            /** InstrumentDefinition kind. */
            kind?: (plimsoll.v1.InstrumentKind|null);

            /** InstrumentDefinition settlementAssetId. */
            settlementAssetId?: (string|null);

            /** InstrumentDefinition priceExponent. */
            priceExponent?: (number|null);

            /** InstrumentDefinition tickMantissa. */
            tickMantissa?: (number|Long|null);

            /** InstrumentDefinition sizeExponent. */
            sizeExponent?: (number|null);

            /** InstrumentDefinition lotMantissa. */
            lotMantissa?: (number|Long|null);

            /** InstrumentDefinition multiplierMantissa. */
            multiplierMantissa?: (number|Long|null);

            /** InstrumentDefinition multiplierExponent. */
            multiplierExponent?: (number|null);

            /** InstrumentDefinition negativePriceAllowed. */
            negativePriceAllowed?: (boolean|null);

            /** InstrumentDefinition expiryTimeMicros. */
            expiryTimeMicros?: (number|Long|null);

            /** InstrumentDefinition strikeMantissa. */
            strikeMantissa?: (number|Long|null);

            /** InstrumentDefinition optionRight. */
            optionRight?: (plimsoll.v1.OptionRight|null);

            /** InstrumentDefinition underlyingId. */
            underlyingId?: (string|null);

            /**
             * Creates a new InstrumentDefinition instance using the specified properties.
             * @param [properties] Properties to set
             * @returns InstrumentDefinition instance
             */
            static create(properties: plimsoll.v1.InstrumentDefinition.$Shape): plimsoll.v1.InstrumentDefinition & plimsoll.v1.InstrumentDefinition.$Shape;
            static create(properties?: plimsoll.v1.InstrumentDefinition.$Properties): plimsoll.v1.InstrumentDefinition;

            /**
             * Encodes the specified InstrumentDefinition message. Does not implicitly {@link plimsoll.v1.InstrumentDefinition.verify|verify} messages.
             * @param message InstrumentDefinition message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.InstrumentDefinition.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an InstrumentDefinition message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.InstrumentDefinition & plimsoll.v1.InstrumentDefinition.$Shape} InstrumentDefinition
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.InstrumentDefinition & plimsoll.v1.InstrumentDefinition.$Shape;

            /**
             * Creates an InstrumentDefinition message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns InstrumentDefinition
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.InstrumentDefinition;

            /**
             * Creates a plain object from an InstrumentDefinition message. Also converts values to other types if specified.
             * @param message InstrumentDefinition
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.InstrumentDefinition, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this InstrumentDefinition to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace InstrumentDefinition {

            /** Properties of an InstrumentDefinition. */
            interface $Properties {

                /** InstrumentDefinition instrumentId */
                instrumentId?: (string|null);

                /** InstrumentDefinition kind */
                kind?: (plimsoll.v1.InstrumentKind|null);

                /** InstrumentDefinition settlementAssetId */
                settlementAssetId?: (string|null);

                /** InstrumentDefinition priceExponent */
                priceExponent?: (number|null);

                /** InstrumentDefinition tickMantissa */
                tickMantissa?: (number|Long|null);

                /** InstrumentDefinition sizeExponent */
                sizeExponent?: (number|null);

                /** InstrumentDefinition lotMantissa */
                lotMantissa?: (number|Long|null);

                /** InstrumentDefinition multiplierMantissa */
                multiplierMantissa?: (number|Long|null);

                /** InstrumentDefinition multiplierExponent */
                multiplierExponent?: (number|null);

                /** InstrumentDefinition negativePriceAllowed */
                negativePriceAllowed?: (boolean|null);

                /** InstrumentDefinition expiryTimeMicros */
                expiryTimeMicros?: (number|Long|null);

                /** InstrumentDefinition strikeMantissa */
                strikeMantissa?: (number|Long|null);

                /** InstrumentDefinition optionRight */
                optionRight?: (plimsoll.v1.OptionRight|null);

                /** InstrumentDefinition underlyingId */
                underlyingId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an InstrumentDefinition. */
            type $Shape = plimsoll.v1.InstrumentDefinition.$Properties;
        }

        /**
         * Properties of an InstrumentExpired.
         * @deprecated Use plimsoll.v1.InstrumentExpired.$Properties instead.
         */
        interface IInstrumentExpired extends plimsoll.v1.InstrumentExpired.$Properties {
        }

        /** Represents an InstrumentExpired. */
        class InstrumentExpired {

            /**
             * Constructs a new InstrumentExpired.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.InstrumentExpired.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** InstrumentExpired instrumentId. */
            instrumentId?: (string|null);

            /** InstrumentExpired settlementPriceMantissa. */
            settlementPriceMantissa?: (number|Long|null);

            /** InstrumentExpired settlementPriceExponent. */
            settlementPriceExponent?: (number|null);

            /**
             * Creates a new InstrumentExpired instance using the specified properties.
             * @param [properties] Properties to set
             * @returns InstrumentExpired instance
             */
            static create(properties: plimsoll.v1.InstrumentExpired.$Shape): plimsoll.v1.InstrumentExpired & plimsoll.v1.InstrumentExpired.$Shape;
            static create(properties?: plimsoll.v1.InstrumentExpired.$Properties): plimsoll.v1.InstrumentExpired;

            /**
             * Encodes the specified InstrumentExpired message. Does not implicitly {@link plimsoll.v1.InstrumentExpired.verify|verify} messages.
             * @param message InstrumentExpired message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.InstrumentExpired.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an InstrumentExpired message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.InstrumentExpired & plimsoll.v1.InstrumentExpired.$Shape} InstrumentExpired
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.InstrumentExpired & plimsoll.v1.InstrumentExpired.$Shape;

            /**
             * Creates an InstrumentExpired message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns InstrumentExpired
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.InstrumentExpired;

            /**
             * Creates a plain object from an InstrumentExpired message. Also converts values to other types if specified.
             * @param message InstrumentExpired
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.InstrumentExpired, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this InstrumentExpired to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace InstrumentExpired {

            /** Properties of an InstrumentExpired. */
            interface $Properties {

                /** InstrumentExpired instrumentId */
                instrumentId?: (string|null);

                /** InstrumentExpired settlementPriceMantissa */
                settlementPriceMantissa?: (number|Long|null);

                /** InstrumentExpired settlementPriceExponent */
                settlementPriceExponent?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an InstrumentExpired. */
            type $Shape = plimsoll.v1.InstrumentExpired.$Properties;
        }

        /**
         * Properties of a MarginTier.
         * @deprecated Use plimsoll.v1.MarginTier.$Properties instead.
         */
        interface IMarginTier extends plimsoll.v1.MarginTier.$Properties {
        }

        /** Represents a MarginTier. */
        class MarginTier {

            /**
             * Constructs a new MarginTier.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.MarginTier.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MarginTier floorAtoms. */
            floorAtoms?: (number|Long|null);

            /** MarginTier maintenancePpm. */
            maintenancePpm?: (number|Long|null);

            /** MarginTier initialPpm. */
            initialPpm?: (number|Long|null);

            /**
             * Creates a new MarginTier instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MarginTier instance
             */
            static create(properties: plimsoll.v1.MarginTier.$Shape): plimsoll.v1.MarginTier & plimsoll.v1.MarginTier.$Shape;
            static create(properties?: plimsoll.v1.MarginTier.$Properties): plimsoll.v1.MarginTier;

            /**
             * Encodes the specified MarginTier message. Does not implicitly {@link plimsoll.v1.MarginTier.verify|verify} messages.
             * @param message MarginTier message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.MarginTier.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MarginTier message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.MarginTier & plimsoll.v1.MarginTier.$Shape} MarginTier
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.MarginTier & plimsoll.v1.MarginTier.$Shape;

            /**
             * Creates a MarginTier message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MarginTier
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.MarginTier;

            /**
             * Creates a plain object from a MarginTier message. Also converts values to other types if specified.
             * @param message MarginTier
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.MarginTier, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MarginTier to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace MarginTier {

            /** Properties of a MarginTier. */
            interface $Properties {

                /** MarginTier floorAtoms */
                floorAtoms?: (number|Long|null);

                /** MarginTier maintenancePpm */
                maintenancePpm?: (number|Long|null);

                /** MarginTier initialPpm */
                initialPpm?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MarginTier. */
            type $Shape = plimsoll.v1.MarginTier.$Properties;
        }

        /**
         * Properties of an InstrumentParameters.
         * @deprecated Use plimsoll.v1.InstrumentParameters.$Properties instead.
         */
        interface IInstrumentParameters extends plimsoll.v1.InstrumentParameters.$Properties {
        }

        /** Represents an InstrumentParameters. */
        class InstrumentParameters {

            /**
             * Constructs a new InstrumentParameters.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.InstrumentParameters.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** InstrumentParameters instrumentId. */
            instrumentId?: (string|null);

            /** InstrumentParameters tiers. */
            tiers: plimsoll.v1.MarginTier.$Properties[];

            /** InstrumentParameters markAgeLimitMicros. */
            markAgeLimitMicros?: (number|Long|null);

            /** InstrumentParameters collarPpm. */
            collarPpm?: (number|Long|null);

            /** InstrumentParameters collarConfirmations. */
            collarConfirmations?: (number|null);

            /** InstrumentParameters stepNotionalLimitAtoms. */
            stepNotionalLimitAtoms?: (number|Long|null);

            /** InstrumentParameters insuranceEventLimitAtoms. */
            insuranceEventLimitAtoms?: (number|Long|null);

            /**
             * Creates a new InstrumentParameters instance using the specified properties.
             * @param [properties] Properties to set
             * @returns InstrumentParameters instance
             */
            static create(properties: plimsoll.v1.InstrumentParameters.$Shape): plimsoll.v1.InstrumentParameters & plimsoll.v1.InstrumentParameters.$Shape;
            static create(properties?: plimsoll.v1.InstrumentParameters.$Properties): plimsoll.v1.InstrumentParameters;

            /**
             * Encodes the specified InstrumentParameters message. Does not implicitly {@link plimsoll.v1.InstrumentParameters.verify|verify} messages.
             * @param message InstrumentParameters message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.InstrumentParameters.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an InstrumentParameters message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.InstrumentParameters & plimsoll.v1.InstrumentParameters.$Shape} InstrumentParameters
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.InstrumentParameters & plimsoll.v1.InstrumentParameters.$Shape;

            /**
             * Creates an InstrumentParameters message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns InstrumentParameters
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.InstrumentParameters;

            /**
             * Creates a plain object from an InstrumentParameters message. Also converts values to other types if specified.
             * @param message InstrumentParameters
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.InstrumentParameters, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this InstrumentParameters to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace InstrumentParameters {

            /** Properties of an InstrumentParameters. */
            interface $Properties {

                /** InstrumentParameters instrumentId */
                instrumentId?: (string|null);

                /** InstrumentParameters tiers */
                tiers?: (plimsoll.v1.MarginTier.$Properties[]|null);

                /** InstrumentParameters markAgeLimitMicros */
                markAgeLimitMicros?: (number|Long|null);

                /** InstrumentParameters collarPpm */
                collarPpm?: (number|Long|null);

                /** InstrumentParameters collarConfirmations */
                collarConfirmations?: (number|null);

                /** InstrumentParameters stepNotionalLimitAtoms */
                stepNotionalLimitAtoms?: (number|Long|null);

                /** InstrumentParameters insuranceEventLimitAtoms */
                insuranceEventLimitAtoms?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an InstrumentParameters. */
            type $Shape = plimsoll.v1.InstrumentParameters.$Properties;
        }

        /**
         * Properties of a CollateralParameters.
         * @deprecated Use plimsoll.v1.CollateralParameters.$Properties instead.
         */
        interface ICollateralParameters extends plimsoll.v1.CollateralParameters.$Properties {
        }

        /** Represents a CollateralParameters. */
        class CollateralParameters {

            /**
             * Constructs a new CollateralParameters.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.CollateralParameters.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CollateralParameters assetId. */
            assetId?: (string|null);

            /** CollateralParameters weightPpm. */
            weightPpm?: (number|Long|null);

            /**
             * Creates a new CollateralParameters instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CollateralParameters instance
             */
            static create(properties: plimsoll.v1.CollateralParameters.$Shape): plimsoll.v1.CollateralParameters & plimsoll.v1.CollateralParameters.$Shape;
            static create(properties?: plimsoll.v1.CollateralParameters.$Properties): plimsoll.v1.CollateralParameters;

            /**
             * Encodes the specified CollateralParameters message. Does not implicitly {@link plimsoll.v1.CollateralParameters.verify|verify} messages.
             * @param message CollateralParameters message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.CollateralParameters.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CollateralParameters message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.CollateralParameters & plimsoll.v1.CollateralParameters.$Shape} CollateralParameters
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.CollateralParameters & plimsoll.v1.CollateralParameters.$Shape;

            /**
             * Creates a CollateralParameters message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CollateralParameters
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.CollateralParameters;

            /**
             * Creates a plain object from a CollateralParameters message. Also converts values to other types if specified.
             * @param message CollateralParameters
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.CollateralParameters, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CollateralParameters to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CollateralParameters {

            /** Properties of a CollateralParameters. */
            interface $Properties {

                /** CollateralParameters assetId */
                assetId?: (string|null);

                /** CollateralParameters weightPpm */
                weightPpm?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CollateralParameters. */
            type $Shape = plimsoll.v1.CollateralParameters.$Properties;
        }

        /**
         * Properties of a ZoneParameters.
         * @deprecated Use plimsoll.v1.ZoneParameters.$Properties instead.
         */
        interface IZoneParameters extends plimsoll.v1.ZoneParameters.$Properties {
        }

        /** Represents a ZoneParameters. */
        class ZoneParameters {

            /**
             * Constructs a new ZoneParameters.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.ZoneParameters.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ZoneParameters warningEnterPpm. */
            warningEnterPpm?: (number|Long|null);

            /** ZoneParameters warningLeavePpm. */
            warningLeavePpm?: (number|Long|null);

            /** ZoneParameters marginCallEnterPpm. */
            marginCallEnterPpm?: (number|Long|null);

            /** ZoneParameters marginCallLeavePpm. */
            marginCallLeavePpm?: (number|Long|null);

            /** ZoneParameters liquidationEnterPpm. */
            liquidationEnterPpm?: (number|Long|null);

            /** ZoneParameters liquidationLeavePpm. */
            liquidationLeavePpm?: (number|Long|null);

            /**
             * Creates a new ZoneParameters instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ZoneParameters instance
             */
            static create(properties: plimsoll.v1.ZoneParameters.$Shape): plimsoll.v1.ZoneParameters & plimsoll.v1.ZoneParameters.$Shape;
            static create(properties?: plimsoll.v1.ZoneParameters.$Properties): plimsoll.v1.ZoneParameters;

            /**
             * Encodes the specified ZoneParameters message. Does not implicitly {@link plimsoll.v1.ZoneParameters.verify|verify} messages.
             * @param message ZoneParameters message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.ZoneParameters.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ZoneParameters message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.ZoneParameters & plimsoll.v1.ZoneParameters.$Shape} ZoneParameters
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.ZoneParameters & plimsoll.v1.ZoneParameters.$Shape;

            /**
             * Creates a ZoneParameters message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ZoneParameters
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.ZoneParameters;

            /**
             * Creates a plain object from a ZoneParameters message. Also converts values to other types if specified.
             * @param message ZoneParameters
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.ZoneParameters, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ZoneParameters to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ZoneParameters {

            /** Properties of a ZoneParameters. */
            interface $Properties {

                /** ZoneParameters warningEnterPpm */
                warningEnterPpm?: (number|Long|null);

                /** ZoneParameters warningLeavePpm */
                warningLeavePpm?: (number|Long|null);

                /** ZoneParameters marginCallEnterPpm */
                marginCallEnterPpm?: (number|Long|null);

                /** ZoneParameters marginCallLeavePpm */
                marginCallLeavePpm?: (number|Long|null);

                /** ZoneParameters liquidationEnterPpm */
                liquidationEnterPpm?: (number|Long|null);

                /** ZoneParameters liquidationLeavePpm */
                liquidationLeavePpm?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ZoneParameters. */
            type $Shape = plimsoll.v1.ZoneParameters.$Properties;
        }

        /**
         * Properties of a LiquidationParameters.
         * @deprecated Use plimsoll.v1.LiquidationParameters.$Properties instead.
         */
        interface ILiquidationParameters extends plimsoll.v1.LiquidationParameters.$Properties {
        }

        /** Represents a LiquidationParameters. */
        class LiquidationParameters {

            /**
             * Constructs a new LiquidationParameters.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.LiquidationParameters.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LiquidationParameters feeToInsurancePpm. */
            feeToInsurancePpm?: (number|Long|null);

            /** LiquidationParameters feeToVenuePpm. */
            feeToVenuePpm?: (number|Long|null);

            /** LiquidationParameters slippageAllowancePpm. */
            slippageAllowancePpm?: (number|Long|null);

            /** LiquidationParameters orderDeadlineMicros. */
            orderDeadlineMicros?: (number|Long|null);

            /** LiquidationParameters maxAttempts. */
            maxAttempts?: (number|null);

            /** LiquidationParameters insuranceEventLimitAtoms. */
            insuranceEventLimitAtoms?: (number|Long|null);

            /**
             * Creates a new LiquidationParameters instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LiquidationParameters instance
             */
            static create(properties: plimsoll.v1.LiquidationParameters.$Shape): plimsoll.v1.LiquidationParameters & plimsoll.v1.LiquidationParameters.$Shape;
            static create(properties?: plimsoll.v1.LiquidationParameters.$Properties): plimsoll.v1.LiquidationParameters;

            /**
             * Encodes the specified LiquidationParameters message. Does not implicitly {@link plimsoll.v1.LiquidationParameters.verify|verify} messages.
             * @param message LiquidationParameters message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.LiquidationParameters.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LiquidationParameters message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.LiquidationParameters & plimsoll.v1.LiquidationParameters.$Shape} LiquidationParameters
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.LiquidationParameters & plimsoll.v1.LiquidationParameters.$Shape;

            /**
             * Creates a LiquidationParameters message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns LiquidationParameters
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.LiquidationParameters;

            /**
             * Creates a plain object from a LiquidationParameters message. Also converts values to other types if specified.
             * @param message LiquidationParameters
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.LiquidationParameters, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this LiquidationParameters to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace LiquidationParameters {

            /** Properties of a LiquidationParameters. */
            interface $Properties {

                /** LiquidationParameters feeToInsurancePpm */
                feeToInsurancePpm?: (number|Long|null);

                /** LiquidationParameters feeToVenuePpm */
                feeToVenuePpm?: (number|Long|null);

                /** LiquidationParameters slippageAllowancePpm */
                slippageAllowancePpm?: (number|Long|null);

                /** LiquidationParameters orderDeadlineMicros */
                orderDeadlineMicros?: (number|Long|null);

                /** LiquidationParameters maxAttempts */
                maxAttempts?: (number|null);

                /** LiquidationParameters insuranceEventLimitAtoms */
                insuranceEventLimitAtoms?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LiquidationParameters. */
            type $Shape = plimsoll.v1.LiquidationParameters.$Properties;
        }

        /**
         * Properties of a ParameterSet.
         * @deprecated Use plimsoll.v1.ParameterSet.$Properties instead.
         */
        interface IParameterSet extends plimsoll.v1.ParameterSet.$Properties {
        }

        /** Represents a ParameterSet. */
        class ParameterSet {

            /**
             * Constructs a new ParameterSet.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.ParameterSet.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ParameterSet parameterSetId. */
            parameterSetId?: (string|null);

            /** ParameterSet numeraireAssetId. */
            numeraireAssetId?: (string|null);

            /** ParameterSet zones. */
            zones?: (plimsoll.v1.ZoneParameters.$Properties|null);

            /** ParameterSet instruments. */
            instruments: plimsoll.v1.InstrumentParameters.$Properties[];

            /** ParameterSet collaterals. */
            collaterals: plimsoll.v1.CollateralParameters.$Properties[];

            /** ParameterSet liquidation. */
            liquidation?: (plimsoll.v1.LiquidationParameters.$Properties|null);

            /**
             * Creates a new ParameterSet instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ParameterSet instance
             */
            static create(properties: plimsoll.v1.ParameterSet.$Shape): plimsoll.v1.ParameterSet & plimsoll.v1.ParameterSet.$Shape;
            static create(properties?: plimsoll.v1.ParameterSet.$Properties): plimsoll.v1.ParameterSet;

            /**
             * Encodes the specified ParameterSet message. Does not implicitly {@link plimsoll.v1.ParameterSet.verify|verify} messages.
             * @param message ParameterSet message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.ParameterSet.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ParameterSet message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.ParameterSet & plimsoll.v1.ParameterSet.$Shape} ParameterSet
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.ParameterSet & plimsoll.v1.ParameterSet.$Shape;

            /**
             * Creates a ParameterSet message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ParameterSet
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.ParameterSet;

            /**
             * Creates a plain object from a ParameterSet message. Also converts values to other types if specified.
             * @param message ParameterSet
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.ParameterSet, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ParameterSet to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ParameterSet {

            /** Properties of a ParameterSet. */
            interface $Properties {

                /** ParameterSet parameterSetId */
                parameterSetId?: (string|null);

                /** ParameterSet numeraireAssetId */
                numeraireAssetId?: (string|null);

                /** ParameterSet zones */
                zones?: (plimsoll.v1.ZoneParameters.$Properties|null);

                /** ParameterSet instruments */
                instruments?: (plimsoll.v1.InstrumentParameters.$Properties[]|null);

                /** ParameterSet collaterals */
                collaterals?: (plimsoll.v1.CollateralParameters.$Properties[]|null);

                /** ParameterSet liquidation */
                liquidation?: (plimsoll.v1.LiquidationParameters.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ParameterSet. */
            type $Shape = plimsoll.v1.ParameterSet.$Properties;
        }

        /** OperatorActKind enum. */
        enum OperatorActKind {

            /** OPERATOR_ACT_KIND_UNSPECIFIED value */
            OPERATOR_ACT_KIND_UNSPECIFIED = 0,

            /** OPERATOR_ACT_KIND_HALT_LIQUIDATIONS value */
            OPERATOR_ACT_KIND_HALT_LIQUIDATIONS = 1,

            /** OPERATOR_ACT_KIND_RESUME_LIQUIDATIONS value */
            OPERATOR_ACT_KIND_RESUME_LIQUIDATIONS = 2,

            /** OPERATOR_ACT_KIND_OVERRIDE_PRICE value */
            OPERATOR_ACT_KIND_OVERRIDE_PRICE = 3,

            /** OPERATOR_ACT_KIND_DISCARD_HELD_FILLS value */
            OPERATOR_ACT_KIND_DISCARD_HELD_FILLS = 4,

            /** OPERATOR_ACT_KIND_FUND_INSURANCE value */
            OPERATOR_ACT_KIND_FUND_INSURANCE = 5
        }

        /**
         * Properties of an OperatorAct.
         * @deprecated Use plimsoll.v1.OperatorAct.$Properties instead.
         */
        interface IOperatorAct extends plimsoll.v1.OperatorAct.$Properties {
        }

        /** Represents an OperatorAct. */
        class OperatorAct {

            /**
             * Constructs a new OperatorAct.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.OperatorAct.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OperatorAct actId. */
            actId?: (string|null);

            /** OperatorAct kind. */
            kind?: (plimsoll.v1.OperatorActKind|null);

            /** OperatorAct operatorId. */
            operatorId?: (string|null);

            /** OperatorAct reason. */
            reason?: (string|null);

            /** OperatorAct instrumentId. */
            instrumentId?: (string|null);

            /** OperatorAct priceMantissa. */
            priceMantissa?: (number|Long|null);

            /** OperatorAct priceExponent. */
            priceExponent?: (number|null);

            /** OperatorAct assetId. */
            assetId?: (string|null);

            /** OperatorAct amountMantissa. */
            amountMantissa?: (number|Long|null);

            /** OperatorAct amountExponent. */
            amountExponent?: (number|null);

            /**
             * Creates a new OperatorAct instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OperatorAct instance
             */
            static create(properties: plimsoll.v1.OperatorAct.$Shape): plimsoll.v1.OperatorAct & plimsoll.v1.OperatorAct.$Shape;
            static create(properties?: plimsoll.v1.OperatorAct.$Properties): plimsoll.v1.OperatorAct;

            /**
             * Encodes the specified OperatorAct message. Does not implicitly {@link plimsoll.v1.OperatorAct.verify|verify} messages.
             * @param message OperatorAct message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.OperatorAct.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OperatorAct message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.OperatorAct & plimsoll.v1.OperatorAct.$Shape} OperatorAct
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.OperatorAct & plimsoll.v1.OperatorAct.$Shape;

            /**
             * Creates an OperatorAct message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns OperatorAct
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.OperatorAct;

            /**
             * Creates a plain object from an OperatorAct message. Also converts values to other types if specified.
             * @param message OperatorAct
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.OperatorAct, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this OperatorAct to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace OperatorAct {

            /** Properties of an OperatorAct. */
            interface $Properties {

                /** OperatorAct actId */
                actId?: (string|null);

                /** OperatorAct kind */
                kind?: (plimsoll.v1.OperatorActKind|null);

                /** OperatorAct operatorId */
                operatorId?: (string|null);

                /** OperatorAct reason */
                reason?: (string|null);

                /** OperatorAct instrumentId */
                instrumentId?: (string|null);

                /** OperatorAct priceMantissa */
                priceMantissa?: (number|Long|null);

                /** OperatorAct priceExponent */
                priceExponent?: (number|null);

                /** OperatorAct assetId */
                assetId?: (string|null);

                /** OperatorAct amountMantissa */
                amountMantissa?: (number|Long|null);

                /** OperatorAct amountExponent */
                amountExponent?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OperatorAct. */
            type $Shape = plimsoll.v1.OperatorAct.$Properties;
        }

        /**
         * Properties of a ReferenceRecord.
         * @deprecated Use plimsoll.v1.ReferenceRecord.$Properties instead.
         */
        interface IReferenceRecord extends plimsoll.v1.ReferenceRecord.$Properties {
        }

        /** Represents a ReferenceRecord. */
        class ReferenceRecord {

            /**
             * Constructs a new ReferenceRecord.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.ReferenceRecord.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReferenceRecord asset. */
            asset?: (plimsoll.v1.AssetDefinition.$Properties|null);

            /** ReferenceRecord instrument. */
            instrument?: (plimsoll.v1.InstrumentDefinition.$Properties|null);

            /** ReferenceRecord expired. */
            expired?: (plimsoll.v1.InstrumentExpired.$Properties|null);

            /** ReferenceRecord parameters. */
            parameters?: (plimsoll.v1.ParameterSet.$Properties|null);

            /** ReferenceRecord act. */
            act?: (plimsoll.v1.OperatorAct.$Properties|null);

            /** ReferenceRecord venueTimeMicros. */
            venueTimeMicros?: (number|Long|null);

            /** ReferenceRecord sequence. */
            sequence?: (number|Long|null);

            /** ReferenceRecord change. */
            change?: ("asset"|"instrument"|"expired"|"parameters"|"act");

            /**
             * Creates a new ReferenceRecord instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReferenceRecord instance
             */
            static create(properties: plimsoll.v1.ReferenceRecord.$Shape): plimsoll.v1.ReferenceRecord & plimsoll.v1.ReferenceRecord.$Shape;
            static create(properties?: plimsoll.v1.ReferenceRecord.$Properties): plimsoll.v1.ReferenceRecord;

            /**
             * Encodes the specified ReferenceRecord message. Does not implicitly {@link plimsoll.v1.ReferenceRecord.verify|verify} messages.
             * @param message ReferenceRecord message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.ReferenceRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReferenceRecord message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.ReferenceRecord & plimsoll.v1.ReferenceRecord.$Shape} ReferenceRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.ReferenceRecord & plimsoll.v1.ReferenceRecord.$Shape;

            /**
             * Creates a ReferenceRecord message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReferenceRecord
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.ReferenceRecord;

            /**
             * Creates a plain object from a ReferenceRecord message. Also converts values to other types if specified.
             * @param message ReferenceRecord
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.ReferenceRecord, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReferenceRecord to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ReferenceRecord {

            /** Properties of a ReferenceRecord. */
            interface $Properties {

                /** ReferenceRecord asset */
                asset?: (plimsoll.v1.AssetDefinition.$Properties|null);

                /** ReferenceRecord instrument */
                instrument?: (plimsoll.v1.InstrumentDefinition.$Properties|null);

                /** ReferenceRecord expired */
                expired?: (plimsoll.v1.InstrumentExpired.$Properties|null);

                /** ReferenceRecord parameters */
                parameters?: (plimsoll.v1.ParameterSet.$Properties|null);

                /** ReferenceRecord act */
                act?: (plimsoll.v1.OperatorAct.$Properties|null);

                /** ReferenceRecord venueTimeMicros */
                venueTimeMicros?: (number|Long|null);

                /** ReferenceRecord sequence */
                sequence?: (number|Long|null);

                /** ReferenceRecord change */
                change?: ("asset"|"instrument"|"expired"|"parameters"|"act");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ReferenceRecord. */
            type $Shape = {
              asset?: plimsoll.v1.AssetDefinition.$Shape|null;
              instrument?: plimsoll.v1.InstrumentDefinition.$Shape|null;
              expired?: plimsoll.v1.InstrumentExpired.$Shape|null;
              parameters?: plimsoll.v1.ParameterSet.$Shape|null;
              act?: plimsoll.v1.OperatorAct.$Shape|null;
              venueTimeMicros?: number|Long|null;
              sequence?: number|Long|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ change?: undefined; asset?: null; instrument?: null; expired?: null; parameters?: null; act?: null }|{ change?: "asset"; asset: plimsoll.v1.AssetDefinition.$Shape; instrument?: null; expired?: null; parameters?: null; act?: null }|{ change?: "instrument"; asset?: null; instrument: plimsoll.v1.InstrumentDefinition.$Shape; expired?: null; parameters?: null; act?: null }|{ change?: "expired"; asset?: null; instrument?: null; expired: plimsoll.v1.InstrumentExpired.$Shape; parameters?: null; act?: null }|{ change?: "parameters"; asset?: null; instrument?: null; expired?: null; parameters: plimsoll.v1.ParameterSet.$Shape; act?: null }|{ change?: "act"; asset?: null; instrument?: null; expired?: null; parameters?: null; act: plimsoll.v1.OperatorAct.$Shape })
            );
        }

        /** Zone enum. */
        enum Zone {

            /** ZONE_UNSPECIFIED value */
            ZONE_UNSPECIFIED = 0,

            /** ZONE_NORMAL value */
            ZONE_NORMAL = 1,

            /** ZONE_WARNING value */
            ZONE_WARNING = 2,

            /** ZONE_MARGIN_CALL value */
            ZONE_MARGIN_CALL = 3,

            /** ZONE_LIQUIDATION value */
            ZONE_LIQUIDATION = 4,

            /** ZONE_BANKRUPT value */
            ZONE_BANKRUPT = 5
        }

        /** TriggerKind enum. */
        enum TriggerKind {

            /** TRIGGER_KIND_UNSPECIFIED value */
            TRIGGER_KIND_UNSPECIFIED = 0,

            /** TRIGGER_KIND_LEDGER value */
            TRIGGER_KIND_LEDGER = 1,

            /** TRIGGER_KIND_MARKET value */
            TRIGGER_KIND_MARKET = 2,

            /** TRIGGER_KIND_REFERENCE value */
            TRIGGER_KIND_REFERENCE = 3,

            /** TRIGGER_KIND_BOOKING value */
            TRIGGER_KIND_BOOKING = 4
        }

        /**
         * Properties of a PositionContribution.
         * @deprecated Use plimsoll.v1.PositionContribution.$Properties instead.
         */
        interface IPositionContribution extends plimsoll.v1.PositionContribution.$Properties {
        }

        /** Represents a PositionContribution. */
        class PositionContribution {

            /**
             * Constructs a new PositionContribution.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.PositionContribution.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PositionContribution instrumentId. */
            instrumentId?: (string|null);

            /** PositionContribution sizeLots. */
            sizeLots?: (number|Long|null);

            /** PositionContribution markTicks. */
            markTicks?: (number|Long|null);

            /** PositionContribution markTimeMicros. */
            markTimeMicros?: (number|Long|null);

            /** PositionContribution entryCostAtoms. */
            entryCostAtoms?: (number|Long|null);

            /** PositionContribution unrealisedPnlAtoms. */
            unrealisedPnlAtoms?: (number|Long|null);

            /** PositionContribution notionalAtoms. */
            notionalAtoms?: (number|Long|null);

            /** PositionContribution initialRequirementAtoms. */
            initialRequirementAtoms?: (number|Long|null);

            /** PositionContribution maintenanceRequirementAtoms. */
            maintenanceRequirementAtoms?: (number|Long|null);

            /**
             * Creates a new PositionContribution instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PositionContribution instance
             */
            static create(properties: plimsoll.v1.PositionContribution.$Shape): plimsoll.v1.PositionContribution & plimsoll.v1.PositionContribution.$Shape;
            static create(properties?: plimsoll.v1.PositionContribution.$Properties): plimsoll.v1.PositionContribution;

            /**
             * Encodes the specified PositionContribution message. Does not implicitly {@link plimsoll.v1.PositionContribution.verify|verify} messages.
             * @param message PositionContribution message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.PositionContribution.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PositionContribution message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.PositionContribution & plimsoll.v1.PositionContribution.$Shape} PositionContribution
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.PositionContribution & plimsoll.v1.PositionContribution.$Shape;

            /**
             * Creates a PositionContribution message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PositionContribution
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.PositionContribution;

            /**
             * Creates a plain object from a PositionContribution message. Also converts values to other types if specified.
             * @param message PositionContribution
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.PositionContribution, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PositionContribution to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PositionContribution {

            /** Properties of a PositionContribution. */
            interface $Properties {

                /** PositionContribution instrumentId */
                instrumentId?: (string|null);

                /** PositionContribution sizeLots */
                sizeLots?: (number|Long|null);

                /** PositionContribution markTicks */
                markTicks?: (number|Long|null);

                /** PositionContribution markTimeMicros */
                markTimeMicros?: (number|Long|null);

                /** PositionContribution entryCostAtoms */
                entryCostAtoms?: (number|Long|null);

                /** PositionContribution unrealisedPnlAtoms */
                unrealisedPnlAtoms?: (number|Long|null);

                /** PositionContribution notionalAtoms */
                notionalAtoms?: (number|Long|null);

                /** PositionContribution initialRequirementAtoms */
                initialRequirementAtoms?: (number|Long|null);

                /** PositionContribution maintenanceRequirementAtoms */
                maintenanceRequirementAtoms?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PositionContribution. */
            type $Shape = plimsoll.v1.PositionContribution.$Properties;
        }

        /**
         * Properties of a CollateralContribution.
         * @deprecated Use plimsoll.v1.CollateralContribution.$Properties instead.
         */
        interface ICollateralContribution extends plimsoll.v1.CollateralContribution.$Properties {
        }

        /** Represents a CollateralContribution. */
        class CollateralContribution {

            /**
             * Constructs a new CollateralContribution.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.CollateralContribution.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CollateralContribution assetId. */
            assetId?: (string|null);

            /** CollateralContribution balanceAtoms. */
            balanceAtoms?: (number|Long|null);

            /** CollateralContribution netAtoms. */
            netAtoms?: (number|Long|null);

            /** CollateralContribution priceTicks. */
            priceTicks?: (number|Long|null);

            /** CollateralContribution weightPpm. */
            weightPpm?: (number|Long|null);

            /** CollateralContribution valueAtoms. */
            valueAtoms?: (number|Long|null);

            /**
             * Creates a new CollateralContribution instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CollateralContribution instance
             */
            static create(properties: plimsoll.v1.CollateralContribution.$Shape): plimsoll.v1.CollateralContribution & plimsoll.v1.CollateralContribution.$Shape;
            static create(properties?: plimsoll.v1.CollateralContribution.$Properties): plimsoll.v1.CollateralContribution;

            /**
             * Encodes the specified CollateralContribution message. Does not implicitly {@link plimsoll.v1.CollateralContribution.verify|verify} messages.
             * @param message CollateralContribution message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.CollateralContribution.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CollateralContribution message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.CollateralContribution & plimsoll.v1.CollateralContribution.$Shape} CollateralContribution
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.CollateralContribution & plimsoll.v1.CollateralContribution.$Shape;

            /**
             * Creates a CollateralContribution message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CollateralContribution
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.CollateralContribution;

            /**
             * Creates a plain object from a CollateralContribution message. Also converts values to other types if specified.
             * @param message CollateralContribution
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.CollateralContribution, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CollateralContribution to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CollateralContribution {

            /** Properties of a CollateralContribution. */
            interface $Properties {

                /** CollateralContribution assetId */
                assetId?: (string|null);

                /** CollateralContribution balanceAtoms */
                balanceAtoms?: (number|Long|null);

                /** CollateralContribution netAtoms */
                netAtoms?: (number|Long|null);

                /** CollateralContribution priceTicks */
                priceTicks?: (number|Long|null);

                /** CollateralContribution weightPpm */
                weightPpm?: (number|Long|null);

                /** CollateralContribution valueAtoms */
                valueAtoms?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CollateralContribution. */
            type $Shape = plimsoll.v1.CollateralContribution.$Properties;
        }

        /**
         * Properties of a Cure.
         * @deprecated Use plimsoll.v1.Cure.$Properties instead.
         */
        interface ICure extends plimsoll.v1.Cure.$Properties {
        }

        /** Represents a Cure. */
        class Cure {

            /**
             * Constructs a new Cure.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.Cure.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Cure depositAtoms. */
            depositAtoms?: (number|Long|null);

            /** Cure closeSharePpm. */
            closeSharePpm?: (number|Long|null);

            /** Cure closes. */
            closes: plimsoll.v1.CureClose.$Properties[];

            /**
             * Creates a new Cure instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Cure instance
             */
            static create(properties: plimsoll.v1.Cure.$Shape): plimsoll.v1.Cure & plimsoll.v1.Cure.$Shape;
            static create(properties?: plimsoll.v1.Cure.$Properties): plimsoll.v1.Cure;

            /**
             * Encodes the specified Cure message. Does not implicitly {@link plimsoll.v1.Cure.verify|verify} messages.
             * @param message Cure message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.Cure.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Cure message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.Cure & plimsoll.v1.Cure.$Shape} Cure
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.Cure & plimsoll.v1.Cure.$Shape;

            /**
             * Creates a Cure message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Cure
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.Cure;

            /**
             * Creates a plain object from a Cure message. Also converts values to other types if specified.
             * @param message Cure
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.Cure, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Cure to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Cure {

            /** Properties of a Cure. */
            interface $Properties {

                /** Cure depositAtoms */
                depositAtoms?: (number|Long|null);

                /** Cure closeSharePpm */
                closeSharePpm?: (number|Long|null);

                /** Cure closes */
                closes?: (plimsoll.v1.CureClose.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Cure. */
            type $Shape = plimsoll.v1.Cure.$Properties;
        }

        /**
         * Properties of a CureClose.
         * @deprecated Use plimsoll.v1.CureClose.$Properties instead.
         */
        interface ICureClose extends plimsoll.v1.CureClose.$Properties {
        }

        /** Represents a CureClose. */
        class CureClose {

            /**
             * Constructs a new CureClose.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.CureClose.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CureClose instrumentId. */
            instrumentId?: (string|null);

            /** CureClose side. */
            side?: (plimsoll.v1.Side|null);

            /** CureClose sizeLots. */
            sizeLots?: (number|Long|null);

            /**
             * Creates a new CureClose instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CureClose instance
             */
            static create(properties: plimsoll.v1.CureClose.$Shape): plimsoll.v1.CureClose & plimsoll.v1.CureClose.$Shape;
            static create(properties?: plimsoll.v1.CureClose.$Properties): plimsoll.v1.CureClose;

            /**
             * Encodes the specified CureClose message. Does not implicitly {@link plimsoll.v1.CureClose.verify|verify} messages.
             * @param message CureClose message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.CureClose.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CureClose message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.CureClose & plimsoll.v1.CureClose.$Shape} CureClose
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.CureClose & plimsoll.v1.CureClose.$Shape;

            /**
             * Creates a CureClose message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CureClose
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.CureClose;

            /**
             * Creates a plain object from a CureClose message. Also converts values to other types if specified.
             * @param message CureClose
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.CureClose, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CureClose to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CureClose {

            /** Properties of a CureClose. */
            interface $Properties {

                /** CureClose instrumentId */
                instrumentId?: (string|null);

                /** CureClose side */
                side?: (plimsoll.v1.Side|null);

                /** CureClose sizeLots */
                sizeLots?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CureClose. */
            type $Shape = plimsoll.v1.CureClose.$Properties;
        }

        /**
         * Properties of a Citation.
         * @deprecated Use plimsoll.v1.Citation.$Properties instead.
         */
        interface ICitation extends plimsoll.v1.Citation.$Properties {
        }

        /** Represents a Citation. */
        class Citation {

            /**
             * Constructs a new Citation.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.Citation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Citation stream. */
            stream?: (string|null);

            /** Citation revision. */
            revision?: (number|Long|null);

            /** Citation entry. */
            entry?: (number|null);

            /**
             * Creates a new Citation instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Citation instance
             */
            static create(properties: plimsoll.v1.Citation.$Shape): plimsoll.v1.Citation & plimsoll.v1.Citation.$Shape;
            static create(properties?: plimsoll.v1.Citation.$Properties): plimsoll.v1.Citation;

            /**
             * Encodes the specified Citation message. Does not implicitly {@link plimsoll.v1.Citation.verify|verify} messages.
             * @param message Citation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.Citation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Citation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.Citation & plimsoll.v1.Citation.$Shape} Citation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.Citation & plimsoll.v1.Citation.$Shape;

            /**
             * Creates a Citation message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Citation
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.Citation;

            /**
             * Creates a plain object from a Citation message. Also converts values to other types if specified.
             * @param message Citation
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.Citation, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Citation to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Citation {

            /** Properties of a Citation. */
            interface $Properties {

                /** Citation stream */
                stream?: (string|null);

                /** Citation revision */
                revision?: (number|Long|null);

                /** Citation entry */
                entry?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Citation. */
            type $Shape = plimsoll.v1.Citation.$Properties;
        }

        /**
         * Properties of a MarginBreach.
         * @deprecated Use plimsoll.v1.MarginBreach.$Properties instead.
         */
        interface IMarginBreach extends plimsoll.v1.MarginBreach.$Properties {
        }

        /** Represents a MarginBreach. */
        class MarginBreach {

            /**
             * Constructs a new MarginBreach.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.MarginBreach.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MarginBreach breachId. */
            breachId?: (string|null);

            /** MarginBreach accountId. */
            accountId?: (string|null);

            /** MarginBreach ordinal. */
            ordinal?: (number|Long|null);

            /** MarginBreach fromZone. */
            fromZone?: (plimsoll.v1.Zone|null);

            /** MarginBreach toZone. */
            toZone?: (plimsoll.v1.Zone|null);

            /** MarginBreach trigger. */
            trigger?: (plimsoll.v1.TriggerKind|null);

            /** MarginBreach equityAtoms. */
            equityAtoms?: (number|Long|null);

            /** MarginBreach initialRequirementAtoms. */
            initialRequirementAtoms?: (number|Long|null);

            /** MarginBreach maintenanceRequirementAtoms. */
            maintenanceRequirementAtoms?: (number|Long|null);

            /** MarginBreach shortfallAtoms. */
            shortfallAtoms?: (number|Long|null);

            /** MarginBreach logTimeMicros. */
            logTimeMicros?: (number|Long|null);

            /** MarginBreach parameterSetId. */
            parameterSetId?: (string|null);

            /** MarginBreach parameterSetHash. */
            parameterSetHash?: (string|null);

            /** MarginBreach hold. */
            hold?: (boolean|null);

            /** MarginBreach incomplete. */
            incomplete?: (boolean|null);

            /** MarginBreach positions. */
            positions: plimsoll.v1.PositionContribution.$Properties[];

            /** MarginBreach collaterals. */
            collaterals: plimsoll.v1.CollateralContribution.$Properties[];

            /** MarginBreach cure. */
            cure?: (plimsoll.v1.Cure.$Properties|null);

            /** MarginBreach numeraireAssetId. */
            numeraireAssetId?: (string|null);

            /** MarginBreach citations. */
            citations: plimsoll.v1.Citation.$Properties[];

            /**
             * Creates a new MarginBreach instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MarginBreach instance
             */
            static create(properties: plimsoll.v1.MarginBreach.$Shape): plimsoll.v1.MarginBreach & plimsoll.v1.MarginBreach.$Shape;
            static create(properties?: plimsoll.v1.MarginBreach.$Properties): plimsoll.v1.MarginBreach;

            /**
             * Encodes the specified MarginBreach message. Does not implicitly {@link plimsoll.v1.MarginBreach.verify|verify} messages.
             * @param message MarginBreach message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.MarginBreach.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MarginBreach message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.MarginBreach & plimsoll.v1.MarginBreach.$Shape} MarginBreach
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.MarginBreach & plimsoll.v1.MarginBreach.$Shape;

            /**
             * Creates a MarginBreach message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MarginBreach
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.MarginBreach;

            /**
             * Creates a plain object from a MarginBreach message. Also converts values to other types if specified.
             * @param message MarginBreach
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.MarginBreach, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MarginBreach to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace MarginBreach {

            /** Properties of a MarginBreach. */
            interface $Properties {

                /** MarginBreach breachId */
                breachId?: (string|null);

                /** MarginBreach accountId */
                accountId?: (string|null);

                /** MarginBreach ordinal */
                ordinal?: (number|Long|null);

                /** MarginBreach fromZone */
                fromZone?: (plimsoll.v1.Zone|null);

                /** MarginBreach toZone */
                toZone?: (plimsoll.v1.Zone|null);

                /** MarginBreach trigger */
                trigger?: (plimsoll.v1.TriggerKind|null);

                /** MarginBreach equityAtoms */
                equityAtoms?: (number|Long|null);

                /** MarginBreach initialRequirementAtoms */
                initialRequirementAtoms?: (number|Long|null);

                /** MarginBreach maintenanceRequirementAtoms */
                maintenanceRequirementAtoms?: (number|Long|null);

                /** MarginBreach shortfallAtoms */
                shortfallAtoms?: (number|Long|null);

                /** MarginBreach logTimeMicros */
                logTimeMicros?: (number|Long|null);

                /** MarginBreach parameterSetId */
                parameterSetId?: (string|null);

                /** MarginBreach parameterSetHash */
                parameterSetHash?: (string|null);

                /** MarginBreach hold */
                hold?: (boolean|null);

                /** MarginBreach incomplete */
                incomplete?: (boolean|null);

                /** MarginBreach positions */
                positions?: (plimsoll.v1.PositionContribution.$Properties[]|null);

                /** MarginBreach collaterals */
                collaterals?: (plimsoll.v1.CollateralContribution.$Properties[]|null);

                /** MarginBreach cure */
                cure?: (plimsoll.v1.Cure.$Properties|null);

                /** MarginBreach numeraireAssetId */
                numeraireAssetId?: (string|null);

                /** MarginBreach citations */
                citations?: (plimsoll.v1.Citation.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MarginBreach. */
            type $Shape = plimsoll.v1.MarginBreach.$Properties;
        }

        /**
         * Properties of an AccountMargin.
         * @deprecated Use plimsoll.v1.AccountMargin.$Properties instead.
         */
        interface IAccountMargin extends plimsoll.v1.AccountMargin.$Properties {
        }

        /** Represents an AccountMargin. */
        class AccountMargin {

            /**
             * Constructs a new AccountMargin.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.AccountMargin.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AccountMargin accountId. */
            accountId?: (string|null);

            /** AccountMargin zone. */
            zone?: (plimsoll.v1.Zone|null);

            /** AccountMargin ordinal. */
            ordinal?: (number|Long|null);

            /** AccountMargin equityAtoms. */
            equityAtoms?: (number|Long|null);

            /** AccountMargin initialRequirementAtoms. */
            initialRequirementAtoms?: (number|Long|null);

            /** AccountMargin maintenanceRequirementAtoms. */
            maintenanceRequirementAtoms?: (number|Long|null);

            /** AccountMargin isolatedInitialRequirementAtoms. */
            isolatedInitialRequirementAtoms?: (number|Long|null);

            /** AccountMargin savingAtoms. */
            savingAtoms?: (number|Long|null);

            /** AccountMargin hold. */
            hold?: (boolean|null);

            /** AccountMargin incomplete. */
            incomplete?: (boolean|null);

            /** AccountMargin unpriced. */
            unpriced?: (boolean|null);

            /** AccountMargin logTimeMicros. */
            logTimeMicros?: (number|Long|null);

            /** AccountMargin parameterSetId. */
            parameterSetId?: (string|null);

            /** AccountMargin numeraireAssetId. */
            numeraireAssetId?: (string|null);

            /**
             * Creates a new AccountMargin instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AccountMargin instance
             */
            static create(properties: plimsoll.v1.AccountMargin.$Shape): plimsoll.v1.AccountMargin & plimsoll.v1.AccountMargin.$Shape;
            static create(properties?: plimsoll.v1.AccountMargin.$Properties): plimsoll.v1.AccountMargin;

            /**
             * Encodes the specified AccountMargin message. Does not implicitly {@link plimsoll.v1.AccountMargin.verify|verify} messages.
             * @param message AccountMargin message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.AccountMargin.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AccountMargin message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.AccountMargin & plimsoll.v1.AccountMargin.$Shape} AccountMargin
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.AccountMargin & plimsoll.v1.AccountMargin.$Shape;

            /**
             * Creates an AccountMargin message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AccountMargin
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.AccountMargin;

            /**
             * Creates a plain object from an AccountMargin message. Also converts values to other types if specified.
             * @param message AccountMargin
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.AccountMargin, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AccountMargin to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace AccountMargin {

            /** Properties of an AccountMargin. */
            interface $Properties {

                /** AccountMargin accountId */
                accountId?: (string|null);

                /** AccountMargin zone */
                zone?: (plimsoll.v1.Zone|null);

                /** AccountMargin ordinal */
                ordinal?: (number|Long|null);

                /** AccountMargin equityAtoms */
                equityAtoms?: (number|Long|null);

                /** AccountMargin initialRequirementAtoms */
                initialRequirementAtoms?: (number|Long|null);

                /** AccountMargin maintenanceRequirementAtoms */
                maintenanceRequirementAtoms?: (number|Long|null);

                /** AccountMargin isolatedInitialRequirementAtoms */
                isolatedInitialRequirementAtoms?: (number|Long|null);

                /** AccountMargin savingAtoms */
                savingAtoms?: (number|Long|null);

                /** AccountMargin hold */
                hold?: (boolean|null);

                /** AccountMargin incomplete */
                incomplete?: (boolean|null);

                /** AccountMargin unpriced */
                unpriced?: (boolean|null);

                /** AccountMargin logTimeMicros */
                logTimeMicros?: (number|Long|null);

                /** AccountMargin parameterSetId */
                parameterSetId?: (string|null);

                /** AccountMargin numeraireAssetId */
                numeraireAssetId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AccountMargin. */
            type $Shape = plimsoll.v1.AccountMargin.$Properties;
        }

        /** LiquidationOrderKind enum. */
        enum LiquidationOrderKind {

            /** LIQUIDATION_ORDER_KIND_UNSPECIFIED value */
            LIQUIDATION_ORDER_KIND_UNSPECIFIED = 0,

            /** LIQUIDATION_ORDER_KIND_REDUCE value */
            LIQUIDATION_ORDER_KIND_REDUCE = 1,

            /** LIQUIDATION_ORDER_KIND_CANCEL value */
            LIQUIDATION_ORDER_KIND_CANCEL = 2
        }

        /**
         * Properties of a LiquidationOrder.
         * @deprecated Use plimsoll.v1.LiquidationOrder.$Properties instead.
         */
        interface ILiquidationOrder extends plimsoll.v1.LiquidationOrder.$Properties {
        }

        /** Represents a LiquidationOrder. */
        class LiquidationOrder {

            /**
             * Constructs a new LiquidationOrder.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.LiquidationOrder.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LiquidationOrder orderId. */
            orderId?: (string|null);

            /** LiquidationOrder liquidationId. */
            liquidationId?: (string|null);

            /** LiquidationOrder accountId. */
            accountId?: (string|null);

            /** LiquidationOrder kind. */
            kind?: (plimsoll.v1.LiquidationOrderKind|null);

            /** LiquidationOrder instrumentId. */
            instrumentId?: (string|null);

            /** LiquidationOrder side. */
            side?: (plimsoll.v1.Side|null);

            /** LiquidationOrder sizeMantissa. */
            sizeMantissa?: (number|Long|null);

            /** LiquidationOrder sizeExponent. */
            sizeExponent?: (number|null);

            /** LiquidationOrder markMantissa. */
            markMantissa?: (number|Long|null);

            /** LiquidationOrder markExponent. */
            markExponent?: (number|null);

            /** LiquidationOrder targetOrderId. */
            targetOrderId?: (string|null);

            /** LiquidationOrder logTimeMicros. */
            logTimeMicros?: (number|Long|null);

            /** LiquidationOrder deadlineMicros. */
            deadlineMicros?: (number|Long|null);

            /** LiquidationOrder frame. */
            frame?: (number|Long|null);

            /**
             * Creates a new LiquidationOrder instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LiquidationOrder instance
             */
            static create(properties: plimsoll.v1.LiquidationOrder.$Shape): plimsoll.v1.LiquidationOrder & plimsoll.v1.LiquidationOrder.$Shape;
            static create(properties?: plimsoll.v1.LiquidationOrder.$Properties): plimsoll.v1.LiquidationOrder;

            /**
             * Encodes the specified LiquidationOrder message. Does not implicitly {@link plimsoll.v1.LiquidationOrder.verify|verify} messages.
             * @param message LiquidationOrder message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.LiquidationOrder.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LiquidationOrder message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.LiquidationOrder & plimsoll.v1.LiquidationOrder.$Shape} LiquidationOrder
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.LiquidationOrder & plimsoll.v1.LiquidationOrder.$Shape;

            /**
             * Creates a LiquidationOrder message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns LiquidationOrder
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.LiquidationOrder;

            /**
             * Creates a plain object from a LiquidationOrder message. Also converts values to other types if specified.
             * @param message LiquidationOrder
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.LiquidationOrder, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this LiquidationOrder to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace LiquidationOrder {

            /** Properties of a LiquidationOrder. */
            interface $Properties {

                /** LiquidationOrder orderId */
                orderId?: (string|null);

                /** LiquidationOrder liquidationId */
                liquidationId?: (string|null);

                /** LiquidationOrder accountId */
                accountId?: (string|null);

                /** LiquidationOrder kind */
                kind?: (plimsoll.v1.LiquidationOrderKind|null);

                /** LiquidationOrder instrumentId */
                instrumentId?: (string|null);

                /** LiquidationOrder side */
                side?: (plimsoll.v1.Side|null);

                /** LiquidationOrder sizeMantissa */
                sizeMantissa?: (number|Long|null);

                /** LiquidationOrder sizeExponent */
                sizeExponent?: (number|null);

                /** LiquidationOrder markMantissa */
                markMantissa?: (number|Long|null);

                /** LiquidationOrder markExponent */
                markExponent?: (number|null);

                /** LiquidationOrder targetOrderId */
                targetOrderId?: (string|null);

                /** LiquidationOrder logTimeMicros */
                logTimeMicros?: (number|Long|null);

                /** LiquidationOrder deadlineMicros */
                deadlineMicros?: (number|Long|null);

                /** LiquidationOrder frame */
                frame?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LiquidationOrder. */
            type $Shape = plimsoll.v1.LiquidationOrder.$Properties;
        }

        /**
         * Properties of a LiquidationStep.
         * @deprecated Use plimsoll.v1.LiquidationStep.$Properties instead.
         */
        interface ILiquidationStep extends plimsoll.v1.LiquidationStep.$Properties {
        }

        /** Represents a LiquidationStep. */
        class LiquidationStep {

            /**
             * Constructs a new LiquidationStep.
             * @param [properties] Properties to set
             */
            constructor(properties?: plimsoll.v1.LiquidationStep.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LiquidationStep liquidationId. */
            liquidationId?: (string|null);

            /** LiquidationStep accountId. */
            accountId?: (string|null);

            /** LiquidationStep step. */
            step?: (number|Long|null);

            /** LiquidationStep what. */
            what?: (string|null);

            /** LiquidationStep reason. */
            reason?: (string|null);

            /** LiquidationStep equityAtoms. */
            equityAtoms?: (number|Long|null);

            /** LiquidationStep maintenanceRequirementAtoms. */
            maintenanceRequirementAtoms?: (number|Long|null);

            /** LiquidationStep orderId. */
            orderId?: (string|null);

            /** LiquidationStep instrumentId. */
            instrumentId?: (string|null);

            /** LiquidationStep sizeLots. */
            sizeLots?: (number|Long|null);

            /** LiquidationStep amountAtoms. */
            amountAtoms?: (number|Long|null);

            /** LiquidationStep assetId. */
            assetId?: (string|null);

            /** LiquidationStep logTimeMicros. */
            logTimeMicros?: (number|Long|null);

            /** LiquidationStep citations. */
            citations: plimsoll.v1.Citation.$Properties[];

            /**
             * Creates a new LiquidationStep instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LiquidationStep instance
             */
            static create(properties: plimsoll.v1.LiquidationStep.$Shape): plimsoll.v1.LiquidationStep & plimsoll.v1.LiquidationStep.$Shape;
            static create(properties?: plimsoll.v1.LiquidationStep.$Properties): plimsoll.v1.LiquidationStep;

            /**
             * Encodes the specified LiquidationStep message. Does not implicitly {@link plimsoll.v1.LiquidationStep.verify|verify} messages.
             * @param message LiquidationStep message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plimsoll.v1.LiquidationStep.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LiquidationStep message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plimsoll.v1.LiquidationStep & plimsoll.v1.LiquidationStep.$Shape} LiquidationStep
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plimsoll.v1.LiquidationStep & plimsoll.v1.LiquidationStep.$Shape;

            /**
             * Creates a LiquidationStep message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns LiquidationStep
             */
            static fromObject(object: { [k: string]: any }): plimsoll.v1.LiquidationStep;

            /**
             * Creates a plain object from a LiquidationStep message. Also converts values to other types if specified.
             * @param message LiquidationStep
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plimsoll.v1.LiquidationStep, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this LiquidationStep to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace LiquidationStep {

            /** Properties of a LiquidationStep. */
            interface $Properties {

                /** LiquidationStep liquidationId */
                liquidationId?: (string|null);

                /** LiquidationStep accountId */
                accountId?: (string|null);

                /** LiquidationStep step */
                step?: (number|Long|null);

                /** LiquidationStep what */
                what?: (string|null);

                /** LiquidationStep reason */
                reason?: (string|null);

                /** LiquidationStep equityAtoms */
                equityAtoms?: (number|Long|null);

                /** LiquidationStep maintenanceRequirementAtoms */
                maintenanceRequirementAtoms?: (number|Long|null);

                /** LiquidationStep orderId */
                orderId?: (string|null);

                /** LiquidationStep instrumentId */
                instrumentId?: (string|null);

                /** LiquidationStep sizeLots */
                sizeLots?: (number|Long|null);

                /** LiquidationStep amountAtoms */
                amountAtoms?: (number|Long|null);

                /** LiquidationStep assetId */
                assetId?: (string|null);

                /** LiquidationStep logTimeMicros */
                logTimeMicros?: (number|Long|null);

                /** LiquidationStep citations */
                citations?: (plimsoll.v1.Citation.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LiquidationStep. */
            type $Shape = plimsoll.v1.LiquidationStep.$Properties;
        }
    }
}
